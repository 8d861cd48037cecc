using System.Text;
using Xunit;

namespace NotesGen.Tests.Hubs;

/// <summary>The counts of a hub's page against another count, over random hubs from fixed seeds.</summary>
public sealed class CountsOfHubs
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreThoseOfDistinctPublishedNotesAndOfSectionsThatListOne(int seed)
    {
        Random random = new(seed);
        int notes = random.Next(1, 12);
        bool[] isDraft = [.. Enumerable.Range(0, notes).Select(_ => random.Next(4) == 0)];
        StringBuilder hub = new();
        HashSet<int> listed = [];
        List<int> sizes = [];
        for (int section = random.Next(6); section >= 0; section--)
        {
            hub.Append("## ").Append((char)('A' + random.Next(3))).Append("\n\n");
            HashSet<int> mine = [];
            for (int item = random.Next(5); item > 0; item--)
            {
                int note = random.Next(notes + 1);
                string name = note == notes ? "missing" : FormattableString.Invariant($"n{note}");
                hub.Append(random.Next(3) == 0 ? $"- some words\n  - [[{name}]]\n" : $"- [[{name}]] words\n");
                if (note < notes && !isDraft[note])
                {
                    mine.Add(note);
                }
            }

            hub.Append('\n');
            listed.UnionWith(mine);
            if (mine.Count > 0)
            {
                sizes.Add(mine.Count);
            }
        }

        MiniSite site = MiniSite.OfFiles(
        [
            ("hubs/hub.md", hub.ToString()),
            .. isDraft.Select((draft, i) => (FormattableString.Invariant($"n{i}.md"), draft ? "---\ndraft: true\n---\n" : "Text.\n")),
        ]);
        AngleSharp.Dom.IDocument page = site.Page("notes/hub/");

        Assert.Equal($"{Counted(listed.Count, "linked note")} · {Counted(sizes.Count, "section")}", page.QuerySelector(".counts")!.TextContent);
        Assert.Equal(sizes.Select(size => Counted(size, "note")), page.QuerySelectorAll(".count").Select(count => count.TextContent).Where(text => text.Length > 0));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    private static string Counted(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
