using System.Collections.Concurrent;
using NotesGen.Graph;
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
    private readonly SectionFacts sections = new(keys);
    private readonly NoteFacts notes = new(graph, keys, sources);

    /// <summary>The digest of every fact, by its number.</summary>
    public UInt128[] All(FactIds ids, int jobs)
    {
        UInt128[] digests = new UInt128[ids.Count];
        Parallel.ForEach(
            Partitioner.Create(0, ids.Count),
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

    private void Write(Fact fact, int index, FactWriter writer)
    {
        switch (fact)
        {
            case Fact.Members:
                writer.Each(keys.Of[index], static (to, key) => to.Text(key));
                keys.Tell((Subject)index, [.. Enumerable.Range(0, keys.Of[index].Length)], writer);
                break;
            case Fact.Newest:
                writer.Number(NewestNote.DateOf(graph).DayNumber);
                break;
            case Fact.Counts:
                new CountsView(graph).AddTo(writer);
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
                keys.Tell(Subject.Tag, tag.Children, writer);
                keys.Tell(Subject.Note, tag.Notes, writer);
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
            default:
                notes.Write(fact, index, writer);
                break;
        }
    }

    private void WriteHub(Hub hub, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Note, hub.Number)).Each(hub.Sections, sections.Write);
        keys.Tell(Subject.Note, hub.Notes, writer);
    }

    private void WriteTopic(Topic topic, int index, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Topic, index)).Text(topic.Slug.Value).Text(topic.Title)
            .Digest(keys.IdentityOf(Subject.Note, topic.Note)).Digest(keys.IdentityOf(Subject.Cluster, topic.Cluster));
        keys.Tell(Subject.Note, topic.Notes, writer);
        keys.Tell(Subject.Paper, topic.Papers, writer);
    }

    private void WriteCluster(Cluster cluster, int index, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Cluster, index)).Text(cluster.Slug.Value).Text(cluster.Title).Digest(keys.IdentityOf(Subject.Note, cluster.Note));
        keys.Tell(Subject.Topic, cluster.Topics, writer);
        keys.Tell(Subject.Note, cluster.Primary, writer);
        keys.Tell(Subject.Note, cluster.Others, writer);
        keys.Tell(Subject.Paper, cluster.Papers, writer);
    }

    private void WritePaper(Paper paper, int index, FactWriter writer)
    {
        writer.Digest(keys.IdentityOf(Subject.Paper, index)).Each(paper.Ids, static (to, id) => to.Number((int)id.Kind).Text(id.Value))
            .Text(paper.Title).Texts(paper.Authors).Number(paper.Year ?? int.MinValue).Text(paper.Venue).Text(paper.Url)
            .Text(paper.Entry?.Key).Text(paper.Entry is null ? null : PaperRecords.BibTexOf(paper));
        keys.Tell(Subject.Note, paper.Notes, writer);
    }
}
