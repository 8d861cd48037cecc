namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>What a word of a query stands for.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Forms">The words of the index.</param>
/// <param name="IsMended">True if the word itself is nowhere, and these are written like it.</param>
public sealed record FormsOfWord(string Word, IReadOnlyList<string> Forms, bool IsMended);
