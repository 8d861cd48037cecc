using System.Globalization;
using NotesGen.Graph;
using NotesGen.Planning;

namespace NotesGen.Rendering.Reuse;

/// <summary>What the site of one build says: every fact with its number and digest.</summary>
internal sealed class SiteFacts
{
    private readonly SiteKeys keys;

    public SiteFacts(SiteGraph graph, SitePlan plan, IReadOnlyDictionary<string, string> sources, int jobs)
    {
        keys = new SiteKeys(graph, plan.Addresses);
        Ids = new FactIds([.. keys.Of.Select(mine => mine.Length)]);
        Digests = new FactDigests(graph, keys, sources).All(Ids, jobs);
    }

    public FactIds Ids { get; }

    public UInt128[] Digests { get; }

    /// <summary>By <see cref="Subject"/>: the keys of all that the site holds.</summary>
    public IReadOnlyList<string[]> Keys => keys.Of;

    /// <summary>The path of the note whose page it is; null for pages of other things.</summary>
    public string? NoteOf(Page page) => OfWhat(page) is (Subject.Note or Subject.Hub, >= 0) and var (subject, number) && page is not RedirectPage ? keys.Of[(int)subject][number] : null;

    /// <summary>What a page is, of what: two pages at one address that differ in it are two pages.</summary>
    public UInt128 IdentityOf(Page page, FactWriter writer)
    {
        (Subject subject, int number) = OfWhat(page);
        writer.Text(page.GetType().Name).Text(page.Address.Value).Text(page.Template).Digest(keys.IdentityOf(subject, number));
        return page switch
        {
            ListPage list => writer.Text(string.Create(CultureInfo.InvariantCulture, $"{list.Subject} {list.Order}")).Take(),
            RedirectPage redirect => writer.Text(redirect.Target.Value).Take(),
            _ => writer.Take(),
        };
    }

    private static (Subject Subject, int Number) OfWhat(Page page) => page switch
    {
        HomePage home => (Subject.Note, home.Note),
        NotePage note => (Subject.Note, note.Note),
        PlainPage plain => (Subject.Note, plain.Note),
        InquiryPage inquiry => (Subject.Note, inquiry.Note),
        HubPage hub => (Subject.Hub, hub.Hub),
        TopicPage topic => (Subject.Topic, topic.Topic),
        ClusterPage cluster => (Subject.Cluster, cluster.Cluster),
        PaperPage paper => (Subject.Paper, paper.Paper),
        TagPage tag => (Subject.Tag, tag.Tag),
        RedirectPage redirect => (Subject.Note, redirect.Note),
        ListPage or MapPage or SearchPage or NotFoundPage => (Subject.Site, -1),
        _ => throw new InvalidOperationException("no facts of " + page.GetType().Name),
    };
}
