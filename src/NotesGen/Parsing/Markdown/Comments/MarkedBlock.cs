namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>A block with the offsets of all <c>%%</c> in it, in their order.</summary>
internal sealed class MarkedBlock
{
    private readonly List<int> offsets = [];

    public MarkedBlock(CommentMark first)
    {
        First = first;
        Add(first);
    }

    public CommentMark First { get; }

    /// <summary>The last that has no partner in the block, if their number is odd.</summary>
    public CommentMark Last { get; private set; }

    public IReadOnlyList<int> Offsets => offsets;

    public void Add(CommentMark mark)
    {
        Last = mark;
        offsets.Add(mark.Start);
        if (mark.Close >= 0)
        {
            offsets.Add(mark.Close);
        }
    }
}
