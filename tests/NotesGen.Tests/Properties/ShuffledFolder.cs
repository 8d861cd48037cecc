using NotesGen.Diagnostics;
using NotesGen.Sources;

namespace NotesGen.Tests.Properties;

/// <summary>A folder that lists its files in an order of its own, as disks do.</summary>
internal sealed class ShuffledFolder(ISourceFolder folder, int seed) : ISourceFolder
{
    public SourceListing List()
    {
        SourceListing listing = folder.List();
        SourcePath[] paths = [.. listing.Paths];
        new Random(seed).Shuffle(paths);
        return listing with { Paths = paths };
    }

    public ReadOnlySpan<byte> Read(SourcePath path) => folder.Read(path);

    public bool Holds(SourcePath path) => folder.Holds(path);

    public bool HoldsFolder(SourcePath path) => folder.HoldsFolder(path);

    public FileHistory History() => folder.History();
}
