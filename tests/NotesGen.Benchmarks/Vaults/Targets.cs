namespace NotesGen.Benchmarks.Vaults;

/// <summary>Draws which notes a text links to: popular ones more often, and four of ten within the note's own cluster.</summary>
internal sealed class Targets(VaultPlan plan)
{
    private readonly Popularity everywhere = new(plan.Notes.Count);
    private readonly Dictionary<int, Popularity> within = [];

    /// <summary>A popular note, wherever it is.</summary>
    public int Popular(Dice dice) => plan.Ranking[everywhere.Draw(dice)];

    /// <summary>A note that another one may link to.</summary>
    public int From(int note, Dice dice)
    {
        if (plan.Notes.Count <= VaultPlan.NotesPerCluster || !dice.Happens(0.4))
        {
            return Popular(dice);
        }

        int first = note / VaultPlan.NotesPerCluster * VaultPlan.NotesPerCluster;
        int size = Math.Min(VaultPlan.NotesPerCluster, plan.Notes.Count - first);
        if (!within.TryGetValue(size, out Popularity? popularity))
        {
            within.Add(size, popularity = new Popularity(size));
        }

        return first + popularity.Draw(dice);
    }

    /// <summary>Some different notes, none of them <paramref name="note"/>.</summary>
    public List<int> Different(int note, int count, Func<int> draw)
    {
        List<int> drawn = [];
        while (drawn.Count < Math.Min(count, plan.Notes.Count - 1))
        {
            int target = draw();
            if (target != note && !drawn.Contains(target))
            {
                drawn.Add(target);
            }
        }

        return drawn;
    }
}
