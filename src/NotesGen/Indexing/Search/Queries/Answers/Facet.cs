namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>A way to narrow results down: by topic, cluster, type or year.</summary>
/// <param name="Name">What it is, as queries name it.</param>
/// <param name="Values">Its values, the most frequent first.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);
