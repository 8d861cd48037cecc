namespace NotesGen.Cli.Reporting;

/// <summary>How much a command says.</summary>
internal enum Verbosity
{
    /// <summary>Only what makes it fail.</summary>
    Quiet,

    /// <summary>Diagnostics, many of one kind cut short, and a summary.</summary>
    Normal,

    /// <summary>Every diagnostic, and the time of every stage.</summary>
    Verbose,
}
