namespace NotesGen.Model;

/// <summary>What a site holds: numbers for the summary at the end of a build.</summary>
public sealed record SiteCounts
{
    /// <summary>Pages, lists included.</summary>
    public int Pages { get; init; }

    /// <summary>Published notes of kind note.</summary>
    public int Notes { get; init; }

    /// <summary>Published hubs.</summary>
    public int Hubs { get; init; }

    /// <summary>Topics, those without a file of their own included.</summary>
    public int Topics { get; init; }

    /// <summary>Clusters, those without a file of their own included.</summary>
    public int Clusters { get; init; }

    /// <summary>Inquiries.</summary>
    public int Inquiries { get; init; }

    /// <summary>Distinct papers.</summary>
    public int Papers { get; init; }

    /// <summary>Links between notes, in text and front matter.</summary>
    public int Links { get; init; }

    /// <summary>Links that no note answers to.</summary>
    public int MissingLinks { get; init; }

    /// <summary>Notes kept out of the site as drafts.</summary>
    public int Drafts { get; init; }
}
