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

    /// <summary>What a page is, of what: two pages at one address that differ in it are two pages.</summary>
    public UInt128 IdentityOf(Page page, FactWriter writer)
    {
        UInt128 of = page switch
        {
            HomePage home => keys.IdentityOf(Subject.Note, home.Note),
            NotePage note => keys.IdentityOf(Subject.Note, note.Note),
            PlainPage plain => keys.IdentityOf(Subject.Note, plain.Note),
            InquiryPage inquiry => keys.IdentityOf(Subject.Note, inquiry.Note),
            HubPage hub => keys.IdentityOf(Subject.Hub, hub.Hub),
            TopicPage topic => keys.IdentityOf(Subject.Topic, topic.Topic),
            ClusterPage cluster => keys.IdentityOf(Subject.Cluster, cluster.Cluster),
            PaperPage paper => keys.IdentityOf(Subject.Paper, paper.Paper),
            TagPage tag => keys.IdentityOf(Subject.Tag, tag.Tag),
            RedirectPage redirect => keys.IdentityOf(Subject.Note, redirect.Note),
            ListPage or MapPage or SearchPage or NotFoundPage => 0,
            _ => throw new InvalidOperationException("no identity for " + page.GetType().Name),
        };
        writer.Text(page.GetType().Name).Text(page.Address.Value).Text(page.Template).Digest(of);
        return page switch
        {
            ListPage list => writer.Text(string.Create(CultureInfo.InvariantCulture, $"{list.Subject} {list.Order}")).Take(),
            RedirectPage redirect => writer.Text(redirect.Target.Value).Take(),
            _ => writer.Take(),
        };
    }
}
