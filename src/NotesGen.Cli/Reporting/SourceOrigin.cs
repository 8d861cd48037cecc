namespace NotesGen.Cli.Reporting;

/// <summary>Where a source that a diagnostic is about comes from.</summary>
internal enum SourceOrigin
{
    /// <summary>The site's folder, or what is named relative to it.</summary>
    Site,

    /// <summary>The folder of templates that the command line names.</summary>
    GivenTemplates,

    /// <summary>The theme inside the program.</summary>
    DefaultTheme,
}
