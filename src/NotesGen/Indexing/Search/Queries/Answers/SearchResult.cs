namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>Something that a query found.</summary>
public sealed record SearchResult
{
    /// <summary>Its number among the documents of the index.</summary>
    public required int Document { get; init; }

    /// <summary>How well it fits; the greater, the better.</summary>
    public required double Score { get; init; }

    /// <summary>Its address, relative to the site's root.</summary>
    public required string Address { get; init; }

    /// <summary>Its title.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>Its claim; empty when it has none.</summary>
    public required MarkedText Claim { get; init; }

    /// <summary>The stretch of its text that tells most of what was looked for.</summary>
    public required MarkedText Excerpt { get; init; }

    /// <summary>Its date as <c>2026-02-22</c>, or nothing.</summary>
    public required string Date { get; init; }

    /// <summary>What kind of page it is, as queries name it: <c>note</c>, <c>hub</c>, <c>paper</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What readers call it: "Evidence note".</summary>
    public required string Type { get; init; }

    /// <summary>Its topic's title, or nothing.</summary>
    public required string Topic { get; init; }

    /// <summary>The fields in which something that was looked for stands.</summary>
    public required IReadOnlyList<string> Fields { get; init; }
}
