using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>A word of the index that a word of a query stands for, and how much finding it counts.</summary>
internal readonly record struct WordForm(WordEntry Entry, double Weight);
