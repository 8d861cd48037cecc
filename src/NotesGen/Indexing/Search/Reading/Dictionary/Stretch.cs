namespace NotesGen.Indexing.Search.Reading.Dictionary;

/// <summary>A stretch of the dictionary: its first word, the files of its words and of their postings, and where in the first it lies.</summary>
internal sealed record Stretch(string First, string Words, string Hits, long Start, int Length);
