using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Themes;

namespace NotesGen.Rendering.Reuse;

/// <summary>Follows what becomes of the pages of one build: which stay as they are, what the others read, and what there is to remember of all.</summary>
internal sealed class PageHistory
{
    private readonly IReadOnlyList<Page> pages;
    private readonly SiteFacts facts;
    private readonly IReadOnlyList<Setting> settings;
    private readonly FormerPages? former;
    private readonly UInt128[] identities;
    private readonly int[]?[] reads;

    public PageHistory(SiteGraph graph, SitePlan plan, SiteViews site, Theme theme, BuildOptions options, PageMemory memory)
    {
        pages = plan.Pages;
        facts = new SiteFacts(graph, plan, memory.Sources, options.Jobs);
        settings = SiteSettings.Of(site, theme, options, memory.Sources);
        former = memory.Former is { } record ? new FormerPages(memory, record, facts, settings) : null;
        FactWriter writer = new();
        identities = [.. pages.Select(page => facts.IdentityOf(page, writer))];
        reads = new int[pages.Count][];
    }

    /// <summary>Why pages were rendered again.</summary>
    public PageRenewals Renewals => new(former, pages.Select((page, i) => (page.Address.File, identities[i], facts.NoteOf(page))));

    /// <summary>What writes down the reads of one thread.</summary>
    public PageReads NewReads() => new(facts.Ids);

    /// <summary>The page's file if it stays as the last build left it; else null.</summary>
    public OutputFile? Keep(int page)
    {
        reads[page] = former?.ReadsOf(pages[page].Address.File, identities[page]);
        return reads[page] is null ? null : new OutputFile(pages[page].Address.File, ReadOnlyMemory<byte>.Empty) { IsKept = true };
    }

    /// <summary>Renders a page that does not stay.</summary>
    public OutputFile? Watch(int page, PageReads watch, Func<OutputFile?> render)
    {
        OutputFile? file = null;
        reads[page] = watch.Watch(() => file = render());
        return file;
    }

    /// <summary>What the next build must know of this one. Every page must have been kept or rendered.</summary>
    public PageRecord ToRecord() => new(
        settings, facts.Keys, facts.Digests, [.. pages.Select((page, i) => new RecordedPage(page.Address.File, identities[i], reads[i]!)).OrderBy(page => page.File, StringComparer.Ordinal)]);
}
