using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation;

/// <summary>One running template or function: its local variables, arguments and block, and where it was called from.</summary>
internal sealed class Frame
{
    public Bindings Locals { get; } = new();

    /// <summary>The template whose nodes are running; errors are reported in it.</summary>
    public Template Template { get; set; } = null!;

    public Arguments Arguments { get; set; }

    public WrappedBlock? Block { get; set; }

    /// <summary>While a wrapped block runs in this frame: the frame of the place where the block is written.</summary>
    public Frame? BlockHome { get; set; }

    /// <summary>The place of the call, in the template of the frame below.</summary>
    public TextSpan CallSpan { get; set; }

    /// <summary>Whether this is an included template, which a chain of includes always shows.</summary>
    public FrameKind Kind { get; set; }

    public void Clear()
    {
        Locals.Clear();
        Arguments = default;
        Block = null;
        BlockHome = null;
    }
}
