namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>A stretch of the dictionary: its first word, and how many bytes it takes.</summary>
internal readonly record struct WordStretch(string First, int Length);
