using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Parsing;

/// <summary>Every file of a site, read: its notes and bibliographies in the order of their paths, its assets, its configuration.</summary>
public sealed record ParsedSite(
    SiteConfiguration Configuration,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Model.Bibliography> Bibliographies,
    IReadOnlyList<SourcePath> Assets,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Where the assets can be looked into.</summary>
    public required ISourceFolder Folder { get; init; }

    /// <summary>True for a vault of Obsidian.</summary>
    public bool IsVault { get; init; }
}
