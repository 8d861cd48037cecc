namespace NotesGen.Indexing.Search.Reading;

/// <summary>Where the record of a document lies.</summary>
internal readonly record struct RecordPlace(string File, long Start, int Length);
