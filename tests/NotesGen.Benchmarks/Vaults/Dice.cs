namespace NotesGen.Benchmarks.Vaults;

/// <summary>
/// A stream of random numbers that is the same on every system for the same seed and name (SplitMix64, begun at the
/// FNV-1a hash of both), so that a part of the vault does not change when another part draws more.
/// </summary>
internal sealed class Dice
{
    private ulong state;

    public Dice(int seed, string name)
    {
        state = 14695981039346656037;
        foreach (char character in $"{seed}/{name}")
        {
            state = (state ^ character) * 1099511628211;
        }
    }

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, not including, a limit.</summary>
    public int Below(int limit) => (int)(Fraction() * limit);

    /// <summary>A whole number between two, both possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in the given share of cases.</summary>
    public bool Happens(double share) => Fraction() < share;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>Some of several, each at most once, in random order.</summary>
    public IEnumerable<T> Some<T>(IReadOnlyList<T> values, int count) => Shuffled(values).Take(count);

    /// <summary>All of them in random order.</summary>
    public T[] Shuffled<T>(IReadOnlyList<T> values)
    {
        T[] shuffled = [.. values];
        for (int i = shuffled.Length - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private ulong Next()
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
