namespace NotesGen.Indexing.Search.Reading.Postings;

/// <summary>How often a word or phrase stands in a field, and where, if that was asked for.</summary>
internal sealed record FieldHit(int Field, int Count, IReadOnlyList<int> Positions);
