namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>A part of a query: a word, a phrase, a filter.</summary>
internal sealed record QueryPart
{
    private static readonly HashSet<string> Filters = new(StringComparer.Ordinal) { "topic", "cluster", "year", "type", "kind" };

    /// <summary>The field that it names, or null.</summary>
    public string? Field { get; init; }

    /// <summary>True if nothing that holds it is to be found.</summary>
    public bool IsExcluded { get; init; }

    public bool IsQuoted { get; init; }

    /// <summary>True if its last word may still be typed on.</summary>
    public bool IsOpen { get; init; }

    public required IReadOnlyList<QueryWord> Words { get; init; }

    /// <summary>How many words it has, those that close a run counted.</summary>
    public required int Length { get; init; }

    /// <summary>As it was typed, without sign, field and quotation marks.</summary>
    public required string Value { get; init; }

    /// <summary>True if it is compared with what is known of a document, not with words that stand in it.</summary>
    public bool IsFilter => Field is not null && Filters.Contains(Field);

    /// <summary>True if it must be known of each word in which fields it stands, beside the title.</summary>
    public bool IsCounted => Field is not null and not "title";

    /// <summary>True if it may be missing where no document holds all: nobody asked for exactly this.</summary>
    public bool IsLoose => Field is null && !IsQuoted && !IsExcluded;

    /// <summary>True if it is looked for as one word in its forms.</summary>
    public bool IsWord => !IsQuoted && Words.Count == 1;
}
