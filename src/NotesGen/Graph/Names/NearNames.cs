using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>
/// Suggests the note or the file that a missing link may have meant. Names are found by the rarest of their three-letter pieces, so
/// that thousands of missing links cost no comparison with every note.
/// </summary>
internal sealed class NearNames
{
    private const int PiecesTried = 6;
    private const int LongestPosting = 400;

    private readonly Dictionary<int, List<int>> pieces = [];
    private readonly List<(string Key, string Shown, SourcePath Path)> names = [];

    private NearNames()
    {
    }

    /// <summary>The names of notes: ids, titles and aliases.</summary>
    public static NearNames OfNotes(IReadOnlyList<Note> notes)
    {
        NearNames near = new();
        foreach (Note note in notes)
        {
            near.Add(note.Id.Value, note.Path);
            near.Add(note.Title, note.Path);
            foreach (string alias in note.Aliases)
            {
                near.Add(alias, note.Path);
            }
        }

        return near;
    }

    /// <summary>The names of files that are not notes.</summary>
    public static NearNames OfFiles(IReadOnlyList<SourcePath> files)
    {
        NearNames near = new();
        foreach (SourcePath file in files)
        {
            near.Add(file.FileName, file);
        }

        return near;
    }

    /// <summary>The nearest name and the file it names; null when nothing comes near.</summary>
    public (string Name, SourcePath Path)? To(string target)
    {
        string key = NameKey.Of(target);
        HashSet<int> candidates = [];
        foreach (List<int> posting in Pieces(key).Select(piece => pieces.GetValueOrDefault(piece)).OfType<List<int>>()
            .Where(posting => posting.Count <= LongestPosting).OrderBy(posting => posting.Count).Take(PiecesTried))
        {
            candidates.UnionWith(posting);
        }

        string? near = Nearest.To(key, candidates.Select(i => names[i].Key).Order(StringComparer.Ordinal));
        if (near is null)
        {
            return null;
        }

        (_, string shown, SourcePath path) = names[candidates.Where(i => names[i].Key == near).Min()];
        return (shown, path);
    }

    private void Add(string name, SourcePath path)
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

        names.Add((key, name, path));
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
