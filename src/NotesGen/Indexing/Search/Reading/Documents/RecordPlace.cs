namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>Where the record of a document lies.</summary>
internal readonly record struct RecordPlace(string File, long Start, int Length);
