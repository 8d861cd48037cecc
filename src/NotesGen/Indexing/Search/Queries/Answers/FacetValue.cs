namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>A value of a facet, what readers call it, and how many results have it.</summary>
public sealed record FacetValue(string Value, string Title, int Count);
