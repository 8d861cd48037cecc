using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>A name as the author wrote it in front matter, with its place: a topic, a cluster, a hub.</summary>
public sealed record Reference(string Text, SourceSpan Span);
