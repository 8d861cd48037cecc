namespace NotesGen.Cli;

/// <summary>Whether printed text may be coloured.</summary>
internal enum ColourChoice
{
    /// <summary>On a terminal, unless NO_COLOR is set.</summary>
    WhenShown,

    /// <summary>Not at all: <c>--no-color</c>.</summary>
    Never,
}
