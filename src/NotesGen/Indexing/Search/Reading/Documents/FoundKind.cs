namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>A kind of document: its name in queries, what readers call it, how much its documents count.</summary>
internal sealed record FoundKind(string Name, string Label, double Weight);
