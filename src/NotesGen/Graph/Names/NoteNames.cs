using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>
/// The further names of notes, tried where no file answers to a link: slugs, then aliases, then titles, then claims. A
/// name that several notes have gives them all, in the order of their paths.
/// </summary>
internal sealed class NoteNames
{
    private readonly Dictionary<string, List<int>>[] steps;
    private readonly IReadOnlyList<Note> notes;

    public NoteNames(IReadOnlyList<Note> notes)
    {
        this.notes = notes;
        steps =
        [
            Index(note => [note.Slug.Value]),
            Index(note => note.Aliases),
            Index(note => [note.Title]),
            Index(note => note.Claim is { } claim ? [claim] : []),
        ];
    }

    /// <summary>The notes that the first fitting kind of name gives; empty when none fits.</summary>
    public IReadOnlyList<int> Find(string name) => Find(name, out _);

    /// <inheritdoc cref="Find(string)"/>
    public IReadOnlyList<int> Find(string name, out NameKind kind)
    {
        string key = NameKey.Of(name);
        for (kind = NameKind.Slug; kind <= NameKind.Claim; kind++)
        {
            if (steps[(int)kind].TryGetValue(key, out List<int>? found))
            {
                return found;
            }
        }

        return [];
    }

    private Dictionary<string, List<int>> Index(Func<Note, IReadOnlyList<string>> names)
    {
        Dictionary<string, List<int>> index = new(notes.Count, StringComparer.Ordinal);
        for (int i = 0; i < notes.Count; i++)
        {
            foreach (string name in names(notes[i]))
            {
                string key = NameKey.Of(name);
                if (key.Length == 0)
                {
                    continue;
                }

                if (!index.TryGetValue(key, out List<int>? numbers))
                {
                    index[key] = numbers = new List<int>(1);
                }

                // Notes come in order, so one that has the name already is the last.
                if (numbers.Count == 0 || numbers[^1] != i)
                {
                    numbers.Add(i);
                }
            }
        }

        foreach (List<int> numbers in index.Values)
        {
            if (numbers.Count > 1)
            {
                numbers.Sort((a, b) => notes[a].Path.CompareTo(notes[b].Path));
            }
        }

        return index;
    }
}
