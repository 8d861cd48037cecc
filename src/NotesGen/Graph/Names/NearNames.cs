using NotesGen.Diagnostics;

namespace NotesGen.Graph.Names;

/// <summary>
/// Suggests the name that a wrong one may have meant, with what it names. Names are found by the rarest of their three-letter pieces,
/// so that thousands of wrong ones cost no comparison with every name; what many ask for is looked for once.
/// </summary>
internal sealed class NearNames<T>
{
    private const int PiecesTried = 6;
    private const int LongestPosting = 400;
    private const int MostCompared = 64;

    private readonly Dictionary<int, List<int>> pieces = [];
    private readonly List<(string Key, string Shown, T Named)> names = [];
    private readonly Dictionary<string, (string Name, T Named)?> found = new(StringComparer.Ordinal);

    public NearNames(IEnumerable<(string Name, T Named)> names)
    {
        foreach ((string name, T named) in names)
        {
            Add(name, named);
        }
    }

    /// <summary>The nearest name and what it names; null when nothing comes near.</summary>
    public (string Name, T Named)? To(string target)
    {
        string key = NameKey.Of(target);
        if (!found.TryGetValue(key, out (string Name, T Named)? near))
        {
            found[key] = near = Nearest.IsTooLong(key) ? null : Find(key);
        }

        return near;
    }

    private (string Name, T Named)? Find(string key)
    {
        Dictionary<int, int> shared = [];
        foreach (List<int> posting in Pieces(key).Select(piece => pieces.GetValueOrDefault(piece)).OfType<List<int>>()
            .Where(posting => posting.Count <= LongestPosting).OrderBy(posting => posting.Count).Take(PiecesTried))
        {
            foreach (int name in posting)
            {
                shared[name] = shared.GetValueOrDefault(name) + 1;
            }
        }

        // An edit changes three pieces at most: what is near shares most of them.
        int[] candidates = [.. shared.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(MostCompared).Select(entry => entry.Key)];
        string? near = Nearest.To(key, candidates.Select(i => names[i].Key));
        if (near is null)
        {
            return null;
        }

        (_, string shown, T named) = names[candidates.Where(i => names[i].Key == near).Min()];
        return (shown, named);
    }

    private void Add(string name, T named)
    {
        string key = NameKey.Of(name);
        if (key.Length == 0)
        {
            return;
        }

        foreach (int piece in Pieces(key))
        {
            if (!pieces.TryGetValue(piece, out List<int>? posting))
            {
                pieces[piece] = posting = [];
            }

            posting.Add(names.Count);
        }

        names.Add((key, name, named));
    }

    /// <summary>The distinct three-letter pieces of a name, its ends marked.</summary>
    private static HashSet<int> Pieces(string key)
    {
        string marked = $"^{key}$";
        HashSet<int> found = [];
        for (int i = 0; i + 3 <= marked.Length; i++)
        {
            found.Add((marked[i] * 31 * 31) + (marked[i + 1] * 31) + marked[i + 2]);
        }

        return found;
    }
}
