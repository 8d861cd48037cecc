namespace NotesGen.Cli.Reporting.Formats;

/// <summary>A place as a machine is told it.</summary>
/// <param name="File">The file's path: from the root of the report with <c>/</c> between its parts, or a full path if it lies outside.</param>
/// <param name="Origin">Where the file comes from. One of the default theme is on no disk, and its path is that within the theme.</param>
/// <param name="Extent">The part of the file that is meant; null when it is the whole file.</param>
internal sealed record FoundPlace(string File, SourceOrigin Origin, TextExtent? Extent)
{
    /// <summary>True for a file that can be opened.</summary>
    public bool IsOnDisk => Origin != SourceOrigin.DefaultTheme;

    /// <summary>As it is written within a sentence: <c>notes/attention.md:12:5</c>.</summary>
    public override string ToString() =>
        Extent is { } extent ? FormattableString.Invariant($"{File}:{extent.Start.Line}:{extent.Start.Column}") : File;
}
