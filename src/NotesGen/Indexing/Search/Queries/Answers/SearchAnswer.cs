namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>What a query found.</summary>
public sealed record SearchAnswer
{
    /// <summary>The best results, in order.</summary>
    public IReadOnlyList<SearchResult> Results { get; init; } = [];

    /// <summary>How many there are in all.</summary>
    public int Total { get; init; }

    /// <summary>The words of the index that were looked for, by word of the query; those left out as too common stand for nothing.</summary>
    public IReadOnlyList<FormsOfWord> Words { get; init; } = [];

    /// <summary>The words, as they were typed, that nothing holds and that were left out.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>True if no document holds all the words: these hold the most of them.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How many results have which topic, cluster, type and year, the most frequent first.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>Why there is no answer: the index is damaged. Null when all is well.</summary>
    public string? Problem { get; init; }
}
