namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>A topic or a cluster.</summary>
internal sealed record NamedGroup(string Slug, string Title);
