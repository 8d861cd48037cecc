using NotesGen.Benchmarks.Vaults.Words;

namespace NotesGen.Benchmarks.Vaults;

/// <summary>
/// The names of everything in a vault: for every 250 notes a cluster, for every 25 a topic, for every 40 a hub. All of
/// it is decided before the first text is written, so that texts can link to notes that come later.
/// </summary>
internal sealed class VaultPlan
{
    public const int NotesPerCluster = 250;
    public const int NotesPerTopic = 25;
    public const int NotesPerHub = 40;

    public VaultPlan(int notes, int seed)
    {
        Dice dice = new(seed, "names");
        Clusters = Pages(notes, NotesPerCluster, _ => $"{Wording.Capital(dice.Of(Subjects.Effects))} and {dice.Of(Subjects.Places)}");
        Topics = Pages(notes, NotesPerTopic, _ => $"{Wording.Capital(dice.Of(Subjects.Causes))} for {dice.Of(Subjects.Effects)}");
        Notes = PlanNotes(notes, dice);
        Hubs = Pages(notes, NotesPerHub, _ => $"Map of {dice.Of(Subjects.Effects)} in {dice.Of(Subjects.Places)}");
        Ranking = dice.Shuffled([.. Enumerable.Range(0, notes)]);
    }

    public IReadOnlyList<VaultPage> Clusters { get; }

    public IReadOnlyList<VaultPage> Topics { get; }

    public IReadOnlyList<VaultNote> Notes { get; }

    public IReadOnlyList<VaultPage> Hubs { get; }

    /// <summary>The notes' numbers, those linked to most first.</summary>
    public IReadOnlyList<int> Ranking { get; }

    /// <summary>The topic of a note.</summary>
    public VaultPage TopicOf(int note) => Topics[note / NotesPerTopic];

    private static List<VaultPage> Pages(int notes, int notesPerPage, Func<int, string> title)
    {
        Names names = new();
        return [.. Enumerable.Range(0, Math.Max(1, (notes + notesPerPage - 1) / notesPerPage)).Select(number =>
        {
            string free = names.Take(title(number));
            return new VaultPage(free, Names.Slug(free), number * notesPerPage / NotesPerCluster);
        })];
    }

    private static List<VaultNote> PlanNotes(int count, Dice dice)
    {
        Names titles = new();
        Names aliases = new();
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            Wording wording = Wording.AtRandom(dice);
            Subject subject = wording.Subject;
            string question = dice.Of(Titles.Questions)
                .Replace("{x2}", dice.Of(Subjects.Causes), StringComparison.Ordinal)
                .Replace("{x}", subject.Cause, StringComparison.Ordinal)
                .Replace("{y}", subject.Effect, StringComparison.Ordinal)
                .Replace("{z}", subject.Place, StringComparison.Ordinal);
            string title = titles.Take(question);
            string alias = aliases.Take($"{Wording.Capital(subject.Cause)} vs {subject.Effect}");
            return new VaultNote(title, Names.Slug(title), alias, subject);
        })];
    }
}
