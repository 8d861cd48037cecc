using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>The paths that a folder holds, and what was left out of them and why.</summary>
public sealed record SourceListing(IReadOnlyList<SourcePath> Paths, IReadOnlyList<Diagnostic> Diagnostics);
