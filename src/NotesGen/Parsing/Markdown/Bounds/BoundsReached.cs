using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Which bounds a text has reached while it was read, and where; kept with its tree until the walk reports them.</summary>
internal sealed class BoundsReached
{
    /// <summary>Less than a second; an ordinary note needs a thousandth of it.</summary>
    private const long MostSteps = 400_000_000;

    private readonly List<int> heavy = [];
    private long left = MostSteps;
    private int footnotes;
    private int lastFootnote = -1;

    /// <summary>The offset of the first mark that would have opened a block below too many others; -1 when there is none.</summary>
    public int DeepBlock { get; private set; } = -1;

    /// <summary>The offset of the first definition of a label that is one too many; -1 when there is none.</summary>
    public int Definition { get; private set; } = -1;

    /// <summary>The offsets in blocks whose marks would have taken too long to read.</summary>
    public IReadOnlyList<int> Heavy => heavy;

    /// <summary>The bounds that a text has reached so far; null when it has come near none.</summary>
    public static BoundsReached? Of(MarkdownDocument tree) => (BoundsReached?)tree.GetData(typeof(BoundsReached));

    /// <summary>The bounds of a text, to which one is to be added.</summary>
    public static BoundsReached In(MarkdownDocument tree)
    {
        if (Of(tree) is not { } reached)
        {
            tree.SetData(typeof(BoundsReached), reached = new BoundsReached());
        }

        return reached;
    }

    /// <summary>Remembers a mark that opens nothing, since it is nested too deeply.</summary>
    public void AddDeepBlock(int offset) => DeepBlock = DeepBlock < 0 ? offset : DeepBlock;

    /// <summary>Remembers a definition that defines nothing, since there are too many.</summary>
    public void AddDefinition(int offset) => Definition = Definition < 0 ? offset : Definition;

    /// <summary>Counts one more line that may define a footnote, once however often it is asked; returns how many there are.</summary>
    public int CountFootnote(int line)
    {
        if (line != lastFootnote)
        {
            lastFootnote = line;
            footnotes++;
        }

        return footnotes;
    }

    /// <summary>Takes the steps for a block out of what its text may cost; false when there is not as much left.</summary>
    public bool TryTake(long steps, int offset)
    {
        if (steps > left)
        {
            heavy.Add(offset);
            return false;
        }

        left -= steps;
        return true;
    }
}
