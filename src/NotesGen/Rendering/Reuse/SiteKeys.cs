using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen.Rendering.Reuse;

/// <summary>By which keys two builds know things as the same, and what tells each of them, with its address, from any other.</summary>
internal sealed class SiteKeys
{
    private readonly UInt128[][] identities;

    public SiteKeys(SiteGraph graph, SiteAddresses addresses)
    {
        string[] notes = [.. graph.Notes.Select(note => note.Path.Value)];
        string[] topics = Values(addresses.Topics);
        string[] clusters = Values(addresses.Clusters);
        string[] tags = Values(addresses.Tags);
        string[] papers = Values(addresses.Papers);
        string[] assets = [.. graph.Assets.Select(asset => asset.Value)];
        Of = [[""], notes, [.. graph.Hubs.Select(hub => notes[hub.Number])], topics, clusters, tags, papers, assets];

        // A note is known by its path and found at its address; the keys of the others are their addresses.
        FactWriter writer = new();
        UInt128[] noteIdentities = [.. notes.Select((path, i) => writer.Text(path).Text(addresses.Notes[i].Value).Take())];
        identities =
        [
            [0], noteIdentities, [.. graph.Hubs.Select(hub => noteIdentities[hub.Number])], Identities(topics), Identities(clusters), Identities(tags), Identities(papers), Identities(assets),
        ];

        UInt128[] Identities(string[] keys) => [.. keys.Select(key => writer.Text(key).Take())];
    }

    /// <summary>By <see cref="Subject"/>: the key of each thing, by its number.</summary>
    public IReadOnlyList<string[]> Of { get; }

    /// <summary>What tells a thing from any other, in this build and the next; for none, whose number is negative, zero.</summary>
    public UInt128 IdentityOf(Subject subject, int number) => number < 0 ? 0 : identities[(int)subject][number];

    /// <summary>Adds things to a fact, in their order.</summary>
    public void Tell(Subject subject, IReadOnlyList<int> numbers, FactWriter writer) => writer.Each(numbers, (to, number) => to.Digest(IdentityOf(subject, number)));

    private static string[] Values(IReadOnlyList<UrlPath> addresses) => [.. addresses.Select(address => address.Value)];
}
