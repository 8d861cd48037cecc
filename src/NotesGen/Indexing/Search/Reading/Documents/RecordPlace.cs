namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>Where the record of a document lies, and right behind it what stands beside it.</summary>
internal readonly record struct RecordPlace(string File, long Start, int Length, int Beside);
