using NotesGen.Diagnostics;
using NotesGen.Graph.Embeds;
using NotesGen.Graph.Names;
using NotesGen.Graph.Relating;
using NotesGen.Model;
using NotesGen.Parsing;

namespace NotesGen.Graph;

/// <summary>
/// Stage 3, Link: notes become a graph.
/// Comes in: every note as written. Steps: number the published notes by slug; resolve every link to Found, Missing or
/// Ambiguous; measure the images that notes show; turn links around into backlinks; read what hubs list and what pages embed; gather papers, topics, clusters
/// and tags; find related notes.
/// Goes out: one graph over numbers, which later stages only read. A draft is known here by its path alone, so that a
/// link to it can be told from a link to nothing.
/// </summary>
public static class Linker
{
    /// <summary>Links the notes of a site.</summary>
    public static SiteGraph Link(ParsedSite site, BuildOptions options) => Link(site, options, RelatingTime.AtOnce);

    /// <summary>Links the notes of a site, and finds related notes when it is time to.</summary>
    internal static SiteGraph Link(ParsedSite site, BuildOptions options, RelatingTime relating)
    {
        Note[] notes = [.. site.Notes.Where(note => note.IsPublished).OrderBy(note => note.Slug).ThenBy(note => note.Path)];
        Note[] unpublished = [.. site.Notes.Where(note => !note.IsPublished)];
        List<Diagnostic> diagnostics = [];

        FileIndex files = new(notes, site.Assets);
        NoteNames names = new(notes);
        AnchorIndex anchors = new(notes);
        LinkTarget[][] targets = ResolveLinks(notes, site.Assets, new LinkResolver(notes, files, FileIndex.OfUnpublished(unpublished), names, anchors) { IsVault = site.IsVault }, options, diagnostics);
        (IReadOnlyList<Paper> papers, IReadOnlyList<NotePapers> papersOf) = PaperReading.Read(notes, site.Bibliographies, diagnostics);
        Memberships memberships = Memberships.Read(notes, targets, files, names, diagnostics);
        IReadOnlyList<Hub> hubs = HubReading.Read(notes, targets, memberships.HubsOf);
        IReadOnlyList<IReadOnlyList<Listing>> listings = HubReading.Turn(hubs, notes.Length);
        TopicsAndClusters gathered = TopicReading.Read(notes, papersOf, memberships.TopicNames, site.Configuration.Order);
        (IReadOnlyList<Tag> tags, IReadOnlyList<IReadOnlyList<int>> tagsOf) = TagReading.Read(notes);
        Kinship kinship = new(notes, targets, papersOf, papers, hubs, listings, new TagIndex(tags, tagsOf), options.Jobs);
        RelatedNotes related = new(kinship, site.Configuration.RelatedCount);

        return new SiteGraph
        {
            Configuration = site.Configuration,
            Notes = notes,
            Assets = site.Assets,
            ImageSizes = ShownImages.Measure(site, notes, targets, options),
            Targets = targets,
            Embeds = EmbedReading.Read(notes, new EmbedParts(notes, targets, hubs, anchors), options, diagnostics),
            Backlinks = Backlinks.Gather(notes, targets),
            Listings = listings,
            Papers = papersOf,
            TopicOf = gathered.TopicOf,
            ClustersOf = gathered.ClustersOf,
            Related = relating == RelatingTime.OnDemand ? related : related.All(options.Jobs),
            Hubs = hubs,
            Topics = gathered.Topics,
            Clusters = gathered.Clusters,
            Tags = tags,
            TagsOf = tagsOf,
            AllPapers = papers,
            Drafts = unpublished.Length,
            Diagnostics = diagnostics,
        };
    }

    private static LinkTarget[][] ResolveLinks(Note[] notes, IReadOnlyList<SourcePath> assets, LinkResolver resolver, BuildOptions options, List<Diagnostic> diagnostics)
    {
        LinkTarget[][] targets = new LinkTarget[notes.Length][];
        List<LinkProblem>[] problems = new List<LinkProblem>[notes.Length];
        Parallel.For(0, notes.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
        {
            problems[i] = [];
            targets[i] = resolver.Resolve(i, problems[i]);
        });
        diagnostics.AddRange(LinkProblems.Describe([.. problems.SelectMany(mine => mine)], notes, assets));
        return targets;
    }
}
