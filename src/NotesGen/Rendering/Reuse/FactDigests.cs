using NotesGen.Graph;
using NotesGen.Graph.Embeds;
using NotesGen.Model;
using NotesGen.Rendering.Views;
using NotesGen.Sources.Images;

namespace NotesGen.Rendering.Reuse;

/// <summary>
/// Tells what every fact of a site says. Numbers of notes, topics and so on mean nothing to the next build: whatever has one is told by its identity.
/// </summary>
/// <param name="graph">The site, unwatched.</param>
/// <param name="keys">The keys of all that it holds.</param>
/// <param name="sources">By path: the digest of each source file's text.</param>
internal sealed class FactDigests(SiteGraph graph, SiteKeys keys, IReadOnlyDictionary<string, string> sources)
{
    private readonly int[] topicOfFile = TopicsByFile(graph);

    /// <summary>The digest of every fact, by its number.</summary>
    public UInt128[] All(FactIds ids, int jobs)
    {
        UInt128[] digests = new UInt128[ids.Count];
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, ids.Count),
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            static () => new FactWriter(),
            (range, _, writer) =>
            {
                for (int id = range.Item1; id < range.Item2; id++)
                {
                    (Fact fact, int index) = ids.Find(id);
                    Write(fact, index, writer);
                    digests[id] = writer.Take();
                }

                return writer;
            },
            static _ => { });
        return digests;
    }

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

    private void Write(Fact fact, int index, FactWriter writer)
    {
        switch (fact)
        {
            case Fact.Members:
                writer.Each(keys.Of[index], static (to, key) => to.Text(key));
                Things((Subject)index, [.. Enumerable.Range(0, keys.Of[index].Length)], writer);
                break;
            case Fact.Newest:
                writer.Number(NewestNote.DateOf(graph).DayNumber);
                break;
            case Fact.Counts:
                new CountsView(graph).AddTo(writer);
                break;
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
                Things(Subject.Paper, graph.Papers[index].Papers, writer);
                writer.Each(graph.Papers[index].Citations, static (to, citation) => to.Number(citation));
                break;
            case Fact.TopicOf:
                writer.Digest(keys.IdentityOf(Subject.Topic, graph.TopicOf[index]));
                break;
            case Fact.TopicOfFile:
                writer.Digest(keys.IdentityOf(Subject.Topic, topicOfFile[index]));
                break;
            case Fact.ClustersOf:
                Things(Subject.Cluster, graph.ClustersOf[index], writer);
                break;
            case Fact.Related:
                writer.Each(graph.Related[index], (to, related) => WriteRelated(related, to));
                break;
            case Fact.HasRelated:
                writer.Number(Math.Min(1, graph.Related[index].Count));
                break;
            case Fact.TagsOf:
                Things(Subject.Tag, graph.TagsOf[index], writer);
                break;
            case Fact.Hub:
                WriteHub(graph.Hubs[index], writer);
                break;
            case Fact.Topic:
                WriteTopic(graph.Topics[index], index, writer);
                break;
            case Fact.TopicLink:
                writer.Digest(keys.IdentityOf(Subject.Topic, index)).Text(graph.Topics[index].Title);
                break;
            case Fact.Cluster:
                WriteCluster(graph.Clusters[index], index, writer);
                break;
            case Fact.ClusterLink:
                writer.Digest(keys.IdentityOf(Subject.Cluster, index)).Text(graph.Clusters[index].Title);
                break;
            case Fact.Tag:
                Tag tag = graph.Tags[index];
                writer.Digest(keys.IdentityOf(Subject.Tag, index)).Text(tag.Name).Digest(keys.IdentityOf(Subject.Tag, tag.Parent));
                Things(Subject.Tag, tag.Children, writer);
                Things(Subject.Note, tag.Notes, writer);
                break;
            case Fact.TagLink:
                writer.Digest(keys.IdentityOf(Subject.Tag, index)).Text(graph.Tags[index].Name);
                break;
            case Fact.Paper:
                WritePaper(graph.AllPapers[index], index, writer);
                break;
            case Fact.Asset:
                ImageSize? size = graph.ImageSizes.TryGetValue(index, out ImageSize known) ? known : null;
                writer.Text(graph.Assets[index].Value).Number(size?.Width ?? -1).Number(size?.Height ?? -1);
                break;
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
        to.Each(part.Sections, WriteSection);
        WriteEmbeds(each.Value.Inner, to);
    });

    private void WriteListing(Listing listing, FactWriter writer) =>
        writer.Digest(keys.IdentityOf(Subject.Hub, listing.Hub)).Number(listing.Section).Number(listing.Position);

    // What shows is the order, not the scores that made it.
    private void WriteRelated(RelatedNote related, FactWriter writer) =>
        writer.Digest(keys.IdentityOf(Subject.Note, related.Note)).Each(related.Reasons, (to, reason) =>
        {
            to.Number((int)reason.Kind).Number(reason.Count).Number((int)reason.Role).Number(reason.FromOther ? 1 : 0).Texts(reason.Terms);
            Things(Subject.Paper, reason.Papers, to);
            Things(Subject.Note, reason.Notes, to);
            if (reason.Kind == ReasonKind.Section)
            {
                WriteListing(reason.Listing, to);
            }
        });

    private void WriteHub(Hub hub, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Note, hub.Number)).Each(hub.Sections, WriteSection);
        Things(Subject.Note, hub.Notes, writer);
    }

    private void WriteSection(FactWriter writer, HubSection section)
    {
        writer.Text(section.Text?.Title).Text(section.Anchor);
        WriteFragment(writer, section.Text?.TitleHtml ?? Fragment.Empty);
        WriteFragment(writer, section.Text?.Intro ?? Fragment.Empty);
        writer.Each(section.Entries, (to, entry) => to.Digest(keys.IdentityOf(Subject.Note, entry.Note)).Number(entry.Link).Each(entry.Glosses, WriteFragment));
        Things(Subject.Note, section.Notes, writer);
    }

    private static void WriteFragment(FactWriter writer, Fragment fragment) =>
        writer.Bytes(fragment.Utf8.Span).Each(fragment.Holes, static (to, hole) => to.Number(hole.Offset).Number((int)hole.Kind).Number(hole.Index));

    private void WriteTopic(Topic topic, int index, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Topic, index)).Text(topic.Slug.Value).Text(topic.Title)
            .Digest(keys.IdentityOf(Subject.Note, topic.Note)).Digest(keys.IdentityOf(Subject.Cluster, topic.Cluster));
        Things(Subject.Note, topic.Notes, writer);
        Things(Subject.Paper, topic.Papers, writer);
    }

    private void WriteCluster(Cluster cluster, int index, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Cluster, index)).Text(cluster.Slug.Value).Text(cluster.Title).Digest(keys.IdentityOf(Subject.Note, cluster.Note));
        Things(Subject.Topic, cluster.Topics, writer);
        Things(Subject.Note, cluster.Primary, writer);
        Things(Subject.Note, cluster.Others, writer);
        Things(Subject.Paper, cluster.Papers, writer);
    }

    private void WritePaper(Paper paper, int index, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Paper, index)).Each(paper.Ids, static (to, id) => to.Number((int)id.Kind).Text(id.Value))
            .Text(paper.Title).Texts(paper.Authors).Number(paper.Year ?? int.MinValue).Text(paper.Venue).Text(paper.Url)
            .Text(paper.Entry?.Key).Text(paper.Entry is null ? null : PaperRecords.BibTexOf(paper));
        Things(Subject.Note, paper.Notes, writer);
    }

    private void Things(Subject subject, IReadOnlyList<int> numbers, FactWriter writer) =>
        writer.Each(numbers, (to, number) => to.Digest(keys.IdentityOf(subject, number)));
}
