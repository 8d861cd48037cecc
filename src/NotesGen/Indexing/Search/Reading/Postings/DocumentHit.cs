namespace NotesGen.Indexing.Search.Reading.Postings;

/// <summary>A document that holds a word or phrase, and the fields in which, in their order.</summary>
internal sealed record DocumentHit(int Document, IReadOnlyList<FieldHit> Fields);
