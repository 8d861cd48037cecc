using System.Globalization;
using System.Text;
using NotesGen.Benchmarks.Vaults.Words;

namespace NotesGen.Benchmarks.Vaults;

/// <summary>The files of a vault, each with front matter and a body.</summary>
internal sealed class VaultTexts(VaultPlan plan, int seed)
{
    private static readonly DateOnly FirstDay = new(2019, 1, 1);
    private readonly Targets targets = new(plan);

    /// <summary>How many wikilinks the texts so far hold.</summary>
    public int Links { get; private set; }

    /// <summary>A question note: three to eight sources, three to six related notes, four to six links in the text.</summary>
    public string Note(int number)
    {
        Dice dice = Dice($"note/{number}");
        VaultNote note = plan.Notes[number];
        Wording wording = new(dice, note.Subject);
        List<int> linked = targets.Different(number, dice.Between(4, 6), () => targets.From(number, dice));
        string[] links = [.. linked.Select(target => LinkTo(plan.Notes[target], dice))];
        Links += links.Length;
        VaultPage topic = plan.TopicOf(number);
        StringBuilder text = Opening(note.Title, note.Slug, wording, dice);
        text.Append(CultureInfo.InvariantCulture, $"date: {Day(dice)}\ntype: {dice.Of(Titles.Types)}\ntopic: {topic.Slug}\n");
        text.Append(CultureInfo.InvariantCulture, $"cluster: {plan.Clusters[topic.Cluster].Slug}\naliases:\n  - \"{note.Alias}\"\nsources:\n");
        for (int left = dice.Between(3, 8); left > 0; left--)
        {
            AppendSource(text, dice);
        }

        text.Append("related:\n");
        foreach (int related in targets.Different(number, dice.Between(3, 6), () => Neighbour(number, VaultPlan.NotesPerTopic, 0.7, dice) ?? targets.From(number, dice)))
        {
            text.Append("  - ").Append(plan.Notes[related].Slug).Append('\n');
        }

        return text.Append("---\n\n").Append(NoteBody.Write(dice, wording, links)).ToString();
    }

    /// <summary>A hub: five to ten sections, each with four to eight links.</summary>
    public string Hub(int number)
    {
        Dice dice = Dice($"hub/{number}");
        VaultPage hub = plan.Hubs[number];
        Wording wording = Wording.AtRandom(dice);
        StringBuilder text = Opening(hub.Title, hub.Slug, wording, dice);
        text.Append(CultureInfo.InvariantCulture, $"date: {Day(dice)}\ntype: hub\ncluster: {plan.Clusters[hub.Cluster].Slug}\n---\n\n");
        text.Append(wording.Paragraph(3, [])).Append('\n');
        foreach (string section in dice.Some(Titles.HubSections, dice.Between(5, 10)))
        {
            text.Append("\n## ").Append(section).Append("\n\n");
            text.Append(dice.Happens(0.5) ? dice.Of(Titles.HubLeads) + "\n\n" : "");
            List<int> listed = targets.Different(-1, dice.Between(4, 8),
                () => Neighbour(number * VaultPlan.NotesPerHub, VaultPlan.NotesPerHub, 0.6, dice) ?? targets.Popular(dice));
            Links += listed.Count;
            foreach (int target in listed)
            {
                text.Append("- [[").Append(dice.Happens(0.8) ? plan.Notes[target].Slug : plan.Notes[target].Alias).Append("]]\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A topic, which names its cluster.</summary>
    public string Topic(int number)
    {
        VaultPage topic = plan.Topics[number];
        return Page(topic, Dice($"topic/{number}"), $"cluster: {plan.Clusters[topic.Cluster].Slug}\n");
    }

    /// <summary>A cluster.</summary>
    public string Cluster(int number) => Page(plan.Clusters[number], Dice($"cluster/{number}"), "");

    private Dice Dice(string name) => new(seed, name);

    private static string Page(VaultPage page, Dice dice, string keys)
    {
        Wording wording = Wording.AtRandom(dice);
        return Opening(page.Title, page.Slug, wording, dice).Append(keys).Append("---\n\n").Append(wording.Paragraph(2, [])).Append('\n').ToString();
    }

    private static StringBuilder Opening(string title, string slug, Wording wording, Dice dice) =>
        new StringBuilder("---\n").Append("title: \"").Append(title).Append("\"\nslug: ").Append(slug)
            .Append("\ndescription: \"").Append(wording.Fill(dice.Of(Sentences.Plain))).Append("\"\n");

    private static string Day(Dice dice) =>
        FirstDay.AddDays(dice.Between(0, 2550)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string LinkTo(VaultNote note, Dice dice)
    {
        double kind = dice.Fraction();
        return kind < 0.5 ? $"[[{note.Slug}]]" : kind < 0.75 ? $"[[{note.Slug}|the note on {note.Alias}]]" : $"[[{note.Alias}]]";
    }

    private static void AppendSource(StringBuilder text, Dice dice)
    {
        int year = dice.Between(18, 25);
        string id = string.Create(CultureInfo.InvariantCulture, $"{year:D2}{dice.Between(1, 12):D2}.{dice.Between(1, 19999):D5}");
        string title = $"{Wording.Capital(dice.Of(Subjects.Causes))} and {dice.Of(Subjects.Effects)} in {dice.Of(Subjects.Places)}";
        string authors = string.Join(", ", Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Wording.Surname(dice)));
        text.Append(CultureInfo.InvariantCulture, $"""
              - id: "{id}"
                title: "{title}"
                authors: "{authors}"
                year: 20{year}
                url: https://arxiv.org/abs/{id}

            """);
    }

    /// <summary>A note of the same topic or hub, in the given share of cases; null in the others, and where there are few.</summary>
    private int? Neighbour(int note, int groupSize, double share, Dice dice)
    {
        int first = note / groupSize * groupSize;
        int size = Math.Min(groupSize, plan.Notes.Count - first);
        return dice.Happens(share) && size > 8 ? first + dice.Below(size) : null;
    }
}
