namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>A file of words, the file of their postings, and the stretches in both.</summary>
internal sealed record WordFilePair(HashedFile Words, HashedFile Hits, IReadOnlyList<WordStretch> Stretches);
