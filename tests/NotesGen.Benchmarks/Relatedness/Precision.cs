namespace NotesGen.Benchmarks.Relatedness;

/// <summary>
/// Of the first five notes that a ranking relates to a note, the share that belongs to it, on average over all notes: by hub
/// or topic, by topic alone, and by hub or topic for every second note apart, so that one half can be tuned on and the other
/// tells whether it was luck.
/// </summary>
internal sealed record Precision(double HubOrTopic, double Topic, double EvenNotes, double OddNotes)
{
    private const int First = 5;

    /// <summary>Measures a ranking: for a note, the others, the nearest first.</summary>
    public static Precision Of(Companions companions, Func<int, IReadOnlyList<int>> ranking)
    {
        List<(int Note, double HubOrTopic, double Topic)> shares = [];
        foreach (int note in companions.Judged)
        {
            int[] first = [.. ranking(note).Take(First)];
            shares.Add((
                note,
                (double)first.Count(other => companions.ShareTopicOrHub(note, other)) / First,
                (double)first.Count(other => companions.ShareTopic(note, other)) / First));
        }

        return Average(shares);
    }

    /// <summary>What a ranking by chance comes to on average.</summary>
    public static Precision OfChance(Companions companions)
    {
        List<(int Note, double HubOrTopic, double Topic)> shares = [];
        double others = Math.Max(1, companions.Paths.Count - 1);
        foreach (int note in companions.Judged)
        {
            int[] all = [.. Enumerable.Range(0, companions.Paths.Count).Where(other => other != note)];
            shares.Add((note, all.Count(other => companions.ShareTopicOrHub(note, other)) / others, all.Count(other => companions.ShareTopic(note, other)) / others));
        }

        return Average(shares);
    }

    private static Precision Average(List<(int Note, double HubOrTopic, double Topic)> shares) => new(
        shares.Select(share => share.HubOrTopic).DefaultIfEmpty().Average(),
        shares.Select(share => share.Topic).DefaultIfEmpty().Average(),
        shares.Where(share => share.Note % 2 == 0).Select(share => share.HubOrTopic).DefaultIfEmpty().Average(),
        shares.Where(share => share.Note % 2 == 1).Select(share => share.HubOrTopic).DefaultIfEmpty().Average());
}
