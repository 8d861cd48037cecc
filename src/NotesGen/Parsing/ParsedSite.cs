using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Parsing;

/// <summary>Every file of a site, read: its notes and bibliographies in the order of their paths, its assets, its configuration.</summary>
public sealed record ParsedSite(
    SiteConfiguration Configuration,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Model.Bibliography> Bibliographies,
    IReadOnlyList<SourcePath> Assets,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True for a vault of Obsidian.</summary>
    public bool IsVault { get; init; }
}
