using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Rendering;

/// <summary>The files of all pages and of the theme, and what went wrong with templates.</summary>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Outputs, IReadOnlyList<Diagnostic> Diagnostics);
