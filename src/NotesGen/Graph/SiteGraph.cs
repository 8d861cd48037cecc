using NotesGen.Diagnostics;
using NotesGen.Graph.Embeds;
using NotesGen.Model;
using NotesGen.Sources.Images;

namespace NotesGen.Graph;

/// <summary>
/// The whole knowledge base with everything resolved. Notes are known by their number: their index in
/// <see cref="Notes"/>, which is ordered by slug, then path. Lists "by note" have one entry for each number.
/// </summary>
public sealed record SiteGraph
{
    /// <summary>The site's configuration.</summary>
    public required SiteConfiguration Configuration { get; init; }

    /// <summary>All published notes of every kind.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>By note: what cards and links show of it.</summary>
    public IReadOnlyList<NoteFace> Faces { get => field ?? new NoteFaces(Notes); init; }

    /// <summary>Files that are neither Markdown nor bibliography.</summary>
    public required IReadOnlyList<SourcePath> Assets { get; init; }

    /// <summary>By asset: how large it is; only for images that a note shows and whose files tell.</summary>
    public required IReadOnlyDictionary<int, ImageSize> ImageSizes { get; init; }

    /// <summary>By note: where each of its links leads.</summary>
    public required IReadOnlyList<LinkTarget[]> Targets { get; init; }

    /// <summary>By note: what its page embeds of other notes, by the index of the embedding link; a link that is not there is written as a link.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<int, Embed>> Embeds { get; init; }

    /// <summary>By note: the notes that link to it.</summary>
    public required IReadOnlyList<IReadOnlyList<Backlink>> Backlinks { get; init; }

    /// <summary>By note: the sections of hubs that list it, in the order of the hubs' slugs.</summary>
    public required IReadOnlyList<IReadOnlyList<Listing>> Listings { get; init; }

    /// <summary>By note: its papers.</summary>
    public required IReadOnlyList<NotePapers> Papers { get; init; }

    /// <summary>By note: its topic's number, or -1.</summary>
    public required IReadOnlyList<int> TopicOf { get; init; }

    /// <summary>By note: its clusters' numbers, the primary one first.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> ClustersOf { get; init; }

    /// <summary>By note: the notes related to it, the nearest first. Empty for what is not a note or a hub.</summary>
    public required IReadOnlyList<IReadOnlyList<RelatedNote>> Related { get; init; }

    /// <summary>Hubs by slug.</summary>
    public required IReadOnlyList<Hub> Hubs { get; init; }

    /// <summary>Topics by slug.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Clusters by slug.</summary>
    public required IReadOnlyList<Cluster> Clusters { get; init; }

    /// <summary>Tags as a tree: each stands before those below it, and all that stand side by side by name.</summary>
    public required IReadOnlyList<Tag> Tags { get; init; }

    /// <summary>By note: the numbers of its tags, in the order of the note's own list.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> TagsOf { get; init; }

    /// <summary>Every paper, in the order of its first use.</summary>
    public required IReadOnlyList<Paper> AllPapers { get; init; }

    /// <summary>How many notes were left out as drafts.</summary>
    public required int Drafts { get; init; }

    /// <summary>What there is to say of links, papers and names.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
