namespace NotesGen.Diagnostics;

/// <summary>Finds the name that somebody most likely meant.</summary>
public static class Nearest
{
    private const int LongestName = 200;

    /// <summary>True for what is a text rather than a name, of which nobody meant another.</summary>
    public static bool IsTooLong(string name) => name.Length > LongestName;

    /// <summary>
    /// The nearest of <paramref name="candidates"/> by edits (insert, delete, replace, swap two neighbours), case
    /// ignored; null when none is within a third of the name's length. Ties go to the ordinally first.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (IsTooLong(name))
        {
            return null;
        }

        string? best = null;
        int limit = Math.Max(1, name.Length / 3);
        int least = limit + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            int distance = Distance(name, candidate, limit);
            if (distance < least || (distance == least && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                least = distance;
                best = candidate;
            }
        }

        return least <= limit ? best : null;
    }

    /// <summary>The number of edits between two names, or <paramref name="limit"/> + 1 when there are more.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> before = b.Length <= LongestName ? stackalloc int[LongestName + 1] : new int[b.Length + 1];
        Span<int> above = b.Length <= LongestName ? stackalloc int[LongestName + 1] : new int[b.Length + 1];
        Span<int> row = b.Length <= LongestName ? stackalloc int[LongestName + 1] : new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                bool same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                int cost = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 2])
                    && char.ToLowerInvariant(a[i - 2]) == char.ToLowerInvariant(b[j - 1]))
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            Span<int> free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }
}
