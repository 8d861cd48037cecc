using NotesGen.Diagnostics;

namespace NotesGen.Graph;

/// <summary>A tag while the tags of the notes are gathered: one part of a name, and the parts that follow it.</summary>
internal sealed class TagBranch(SourcePlace? first)
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private readonly List<int> notes = [];
    private SortedDictionary<string, TagBranch>? branches;

    /// <summary>Its number once all are known; -1 for the root.</summary>
    public int Number { get; set; } = -1;

    public SourcePlace? First => first;

    public IReadOnlyList<int> Notes => notes;

    /// <summary>The branches below it, by name.</summary>
    public IEnumerable<TagBranch> Branches => branches?.Values ?? Enumerable.Empty<TagBranch>();

    /// <summary>The spelling that most notes use; of several the first.</summary>
    public string Spelling => spellings.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The branch of one part of a note's tag; case makes no difference.</summary>
    public TagBranch Grow(string part, int note, SourcePlace place)
    {
        branches ??= new SortedDictionary<string, TagBranch>(StringComparer.OrdinalIgnoreCase);
        if (!branches.TryGetValue(part, out TagBranch? branch))
        {
            branches.Add(part, branch = new TagBranch(place));
        }

        branch.spellings[part] = branch.spellings.GetValueOrDefault(part) + 1;
        if (branch.notes.Count == 0 || branch.notes[^1] != note)
        {
            branch.notes.Add(note);
        }

        return branch;
    }
}
