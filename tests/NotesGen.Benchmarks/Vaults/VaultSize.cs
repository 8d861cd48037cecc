namespace NotesGen.Benchmarks.Vaults;

/// <summary>What a vault holds.</summary>
internal sealed record VaultSize(int Notes, int Hubs, int Topics, int Clusters, int Links, long Bytes)
{
    public override string ToString() =>
        $"{Notes} notes, {Hubs} hubs, {Topics} topics, {Clusters} clusters, {Links} links, {Bytes / 1000} kB";
}
