namespace NotesGen.Cli.Reporting;

/// <summary>What a stretch of printed text is, so that a terminal with colours can tell it apart.</summary>
internal enum Ink
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What matters most on its line.</summary>
    Strong,

    /// <summary>Line numbers and rules beside a source line.</summary>
    Gutter,

    /// <summary>An error and its mark.</summary>
    Error,

    /// <summary>A warning and its mark.</summary>
    Warning,

    /// <summary>A hint and its mark.</summary>
    Hint,
}
