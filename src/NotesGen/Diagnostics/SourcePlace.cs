namespace NotesGen.Diagnostics;

/// <summary>Where in the site something stands: a file and, when it is about a part of it, the span.</summary>
public sealed record SourcePlace(SourcePath Path, SourceSpan? Span = null);
