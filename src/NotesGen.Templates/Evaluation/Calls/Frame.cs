using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation;

/// <summary>One running template or function: its local variables, arguments and block, and where it was called from.</summary>
internal sealed class Frame
{
    public Bindings Locals { get; } = new();

    /// <summary>The template whose nodes are running; errors are reported in it.</summary>
    public Template Template { get; set; } = null!;

    public Arguments Arguments { get; private set; }

    public WrappedBlock? Block { get; set; }

    /// <summary>While a wrapped block runs in this frame: the frame of the place where the block is written.</summary>
    public Frame? BlockHome { get; set; }

    /// <summary>The place of the call, in the template of the frame below.</summary>
    public TextSpan CallSpan { get; private set; }

    /// <summary>Whether this is an included template, which a chain of includes always shows.</summary>
    public FrameKind Kind { get; private set; }

    /// <summary>Makes it the frame of a call.</summary>
    public void Enter(Template template, in Arguments arguments, FrameKind kind, TextSpan callSpan)
    {
        Template = template;
        Arguments = arguments;
        Block = arguments.Block;
        BlockHome = null;
        Kind = kind;
        CallSpan = callSpan;
    }

    /// <summary>Forgets the local variables; the rest is set when it is entered again.</summary>
    public void Leave() => Locals.Clear();
}
