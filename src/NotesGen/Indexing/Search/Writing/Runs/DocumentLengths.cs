namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>Lengths of a document.</summary>
/// <param name="Record">Bytes of its packed record.</param>
/// <param name="Beside">Bytes of what stands beside it: its hubs and papers, packed; 0 for none.</param>
/// <param name="TextWords">Words of its text.</param>
/// <param name="TitleWords">Words of its title.</param>
internal readonly record struct DocumentLengths(int Record, int Beside, int TextWords, int TitleWords);
