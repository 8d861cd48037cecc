namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>A field and how much a word in it counts.</summary>
internal sealed record FoundField(string Name, double Weight);
