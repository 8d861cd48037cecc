namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>A text and the stretches of it that match the query, in order and apart.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<Range> Marks);
