namespace NotesGen.Indexing.Search.Writing.Documents;

/// <summary>Something that a search can find: what has a page of its own, and that somebody wrote or cited. Numbers count as in the graph.</summary>
internal sealed record SearchDocument
{
    public required DocumentKind Kind { get; init; }

    /// <summary>The address, relative to the site's root.</summary>
    public required string Address { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The file whose text it shows, or -1.</summary>
    public int Note { get; init; } = -1;

    /// <summary>The paper that it is, or -1.</summary>
    public int Paper { get; init; } = -1;

    /// <summary>Its type among those of the site, or -1.</summary>
    public int Type { get; init; } = -1;

    /// <summary>Its topic, or -1.</summary>
    public int Topic { get; init; } = -1;

    /// <summary>Its clusters, the primary one first.</summary>
    public IReadOnlyList<int> Clusters { get; init; } = [];

    /// <summary>The papers behind it.</summary>
    public IReadOnlyList<int> Papers { get; init; } = [];

    /// <summary>The year of its date, or of the paper's publication; 0 when it is not known.</summary>
    public int Year { get; init; }

    public string Claim { get; init; } = "";

    /// <summary>The description that the author wrote.</summary>
    public string Description { get; init; } = "";

    /// <summary>The date as <c>2026-02-22</c>, or nothing.</summary>
    public string Date { get; init; } = "";
}
