namespace NotesGen.Graph.Relating;

/// <summary>The tags of notes with those above them, since a note about <c>a/b</c> is one about <c>a</c>; only such as tell something.</summary>
internal sealed class TagIndex
{
    private readonly IReadOnlyList<Tag> tags;
    private readonly int[][] tagsOf;

    public TagIndex(IReadOnlyList<Tag> tags, IReadOnlyList<IReadOnlyList<int>> tagsOf)
    {
        this.tags = tags;
        this.tagsOf = new int[tagsOf.Count][];
        for (int note = 0; note < tagsOf.Count; note++)
        {
            this.tagsOf[note] = tagsOf[note].Count == 0 ? [] : WithThoseAbove(tagsOf[note]);
        }
    }

    /// <summary>The tags of a note that some but not many other notes have, by number.</summary>
    public IReadOnlyList<int> Of(int note) => tagsOf[note];

    /// <summary>The notes of a tag.</summary>
    public IReadOnlyList<int> Notes(int tag) => tags[tag].Notes;

    /// <summary>The whole name of a tag.</summary>
    public string Name(int tag) => tags[tag].Name;

    /// <summary>Those of some tags that stand above no other of them.</summary>
    public IEnumerable<int> Lowest(IReadOnlyList<int> shared) => shared.Where(tag => !shared.Any(other => tags[other].Parent == tag));

    private int[] WithThoseAbove(IReadOnlyList<int> own)
    {
        SortedSet<int> all = [];
        foreach (int first in own)
        {
            // What is there already brought those above it along.
            for (int tag = first; tag >= 0 && all.Add(tag); tag = tags[tag].Parent)
            {
            }
        }

        return [.. all.Where(tag => tags[tag].Notes.Count is > 1 and <= Weights.MostSharing)];
    }
}
