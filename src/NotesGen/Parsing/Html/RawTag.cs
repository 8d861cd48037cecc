using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Html;

/// <summary>A start tag of raw HTML: its name as its author wrote it, and its place in the file.</summary>
internal sealed record RawTag(string Name, SourceSpan Span);
