using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>A file of the site's folder and what it is for.</summary>
public sealed record SourceFile(SourcePath Path, SourceKind Kind);
