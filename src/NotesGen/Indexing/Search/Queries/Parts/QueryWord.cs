namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>A word of a query.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Place">Its place among all words of its part, those that close a run in a script without spaces counted.</param>
/// <param name="IsCharacter">True for a single character of such a script.</param>
internal readonly record struct QueryWord(string Text, int Place, bool IsCharacter);
