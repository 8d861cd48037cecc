namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>A run of documents that follow one another: their postings, and what is known of each.</summary>
/// <param name="Postings">The postings of their words.</param>
/// <param name="Records">Their packed records, one after the other.</param>
/// <param name="Tokens">Their words as they follow one another: <see cref="Runs.Tokens"/>.</param>
/// <param name="Documents">What is known of each.</param>
internal sealed record DocumentRun(RunPostings Postings, byte[] Records, byte[] Tokens, DocumentLengths[] Documents);
