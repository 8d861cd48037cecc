using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Rendering.Reuse;

namespace NotesGen.Rendering;

/// <summary>The files of all pages and of the theme, and what went wrong with templates.</summary>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Outputs, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What the pages were made of; null if nobody asked for it or a template failed.</summary>
    public PageRecord? Pages { get; init; }

    /// <summary>Why pages were rendered again; null if nobody asked for that.</summary>
    public PageRenewals? Renewals { get; init; }
}
