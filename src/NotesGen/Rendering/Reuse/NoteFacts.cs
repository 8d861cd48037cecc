using NotesGen.Graph;
using NotesGen.Graph.Embeds;
using NotesGen.Model;

namespace NotesGen.Rendering.Reuse;

/// <summary>Tells what the facts of notes say.</summary>
/// <param name="graph">The site, unwatched.</param>
/// <param name="keys">The keys of all that it holds.</param>
/// <param name="sources">By path: the digest of each source file's text.</param>
internal sealed class NoteFacts(SiteGraph graph, SiteKeys keys, IReadOnlyDictionary<string, string> sources)
{
    private readonly SectionFacts sections = new(keys);
    private readonly int[] topicOfFile = TopicsByFile(graph);

    /// <summary>By note: the topic that it describes, or -1.</summary>
    public static int[] TopicsByFile(SiteGraph graph)
    {
        int[] topics = new int[graph.Notes.Count];
        Array.Fill(topics, -1);
        for (int topic = 0; topic < graph.Topics.Count; topic++)
        {
            if (graph.Topics[topic].Note >= 0)
            {
                topics[graph.Topics[topic].Note] = topic;
            }
        }

        return topics;
    }

    /// <summary>Adds what a fact of a note says.</summary>
    public void Write(Fact fact, int index, FactWriter writer)
    {
        switch (fact)
        {
            case Fact.Note:
                WriteNote(index, writer);
                break;
            case Fact.Face:
                writer.Digest(keys.IdentityOf(Subject.Note, index));
                WriteFace(graph.Faces[index], writer);
                break;
            case Fact.Targets:
                writer.Each(graph.Targets[index], (to, target) =>
                    to.Number((int)target.State).Digest(keys.IdentityOf(target.State == LinkState.Asset ? Subject.Asset : Subject.Note, target.Number)).Text(target.Anchor));
                break;
            case Fact.Embeds:
                WriteEmbeds(graph.Embeds[index], writer);
                break;
            case Fact.Backlinks:
                writer.Each(graph.Backlinks[index], (to, backlink) => to.Digest(keys.IdentityOf(Subject.Note, backlink.Source)).Each(backlink.Links, static (all, link) => all.Number(link)));
                break;
            case Fact.Listings:
                writer.Each(graph.Listings[index], (to, listing) => WriteListing(listing, to));
                break;
            case Fact.NotePapers:
                keys.Tell(Subject.Paper, graph.Papers[index].Papers, writer);
                writer.Each(graph.Papers[index].Citations, static (to, citation) => to.Number(citation));
                break;
            case Fact.TopicOf:
                writer.Digest(keys.IdentityOf(Subject.Topic, graph.TopicOf[index]));
                break;
            case Fact.TopicOfFile:
                writer.Digest(keys.IdentityOf(Subject.Topic, topicOfFile[index]));
                break;
            case Fact.ClustersOf:
                keys.Tell(Subject.Cluster, graph.ClustersOf[index], writer);
                break;
            case Fact.Related:
                writer.Each(graph.Related[index], (to, related) => WriteRelated(related, to));
                break;
            case Fact.HasRelated:
                writer.Number(Math.Min(1, graph.Related[index].Count));
                break;
            case Fact.TagsOf:
                keys.Tell(Subject.Tag, graph.TagsOf[index], writer);
                break;
            default:
                throw new InvalidOperationException(fact + " is told of no note");
        }
    }

    private static void WriteFace(NoteFace face, FactWriter writer) => writer
        .Text(face.Title).Text(face.Claim).Text(face.Description).Text(face.Lead).Text(face.Subtitle).Text(face.Slug.Value).Number((int)face.Kind).Text(face.Label)
        .Number(face.Date?.DayNumber ?? -1).Number(face.Updated?.DayNumber ?? -1).Texts(face.Authors).Texts(face.Tags);

    /// <summary>A note is what its file says, and its history where that dates it.</summary>
    private void WriteNote(int index, FactWriter writer)
    {
        Note note = graph.Notes[index];
        writer.Digest(keys.IdentityOf(Subject.Note, index)).Text(sources[note.Path.Value]).Number(note.Date?.DayNumber ?? -1).Number(note.Updated?.DayNumber ?? -1);
    }

    private void WriteEmbeds(IReadOnlyDictionary<int, Embed> embeds, FactWriter writer) => writer.Each([.. embeds.OrderBy(each => each.Key)], (to, each) =>
    {
        EmbedPart part = each.Value.Part;
        to.Number(each.Key).Number(each.Value.Number).Text(part.Anchor).Number(part.Start).Number(part.End);
        WriteNote(part.Note, to);
        to.Each(part.Sections, sections.Write);
        WriteEmbeds(each.Value.Inner, to);
    });

    private void WriteListing(Listing listing, FactWriter writer) =>
        writer.Digest(keys.IdentityOf(Subject.Hub, listing.Hub)).Number(listing.Section).Number(listing.Position);

    // What shows is the order, not the scores that made it.
    private void WriteRelated(RelatedNote related, FactWriter writer) =>
        writer.Digest(keys.IdentityOf(Subject.Note, related.Note)).Each(related.Reasons, (to, reason) =>
        {
            to.Number((int)reason.Kind).Number(reason.Count).Number((int)reason.Role).Number(reason.FromOther ? 1 : 0).Texts(reason.Terms);
            keys.Tell(Subject.Paper, reason.Papers, to);
            keys.Tell(Subject.Note, reason.Notes, to);
            if (reason.Kind == ReasonKind.Section)
            {
                WriteListing(reason.Listing, to);
            }
        });
}
