using NotesGen.Indexing.Search.Reading;
using NotesGen.Model;

namespace NotesGen.Benchmarks.Searching;

/// <summary>The search index of a built site, with a count of what is fetched of it: every piece once, as a browser keeps what it has.</summary>
internal sealed class CountedIndex(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) : IIndexFiles
{
    private readonly HashSet<(string Path, long Start, int Length)> fetched = [];

    /// <summary>The bytes fetched so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>The bytes fetched so far of one kind of file.</summary>
    public long BytesOf(string kind) => fetched.Where(piece => piece.Path.StartsWith($"search/{kind}", StringComparison.Ordinal)).Sum(static piece => (long)piece.Length);

    /// <summary>How many pieces were fetched so far.</summary>
    public int Requests => fetched.Count;

    public static CountedIndex Of(IEnumerable<OutputFile> outputs) =>
        new(outputs.Where(output => output.Path.EndsWith(".bin", StringComparison.Ordinal)).ToDictionary(output => output.Path, output => output.Content, StringComparer.Ordinal));

    /// <inheritdoc/>
    public byte[]? Read(string path) => files.TryGetValue(path, out ReadOnlyMemory<byte> file) ? Count(path, 0, file) : null;

    /// <inheritdoc/>
    public byte[]? Read(string path, long start, int length) =>
        files.TryGetValue(path, out ReadOnlyMemory<byte> file) && start + length <= file.Length ? Count(path, start, file.Slice((int)start, length)) : null;

    private byte[] Count(string path, long start, ReadOnlyMemory<byte> piece)
    {
        if (fetched.Add((path, start, piece.Length)))
        {
            Bytes += piece.Length;
        }

        return piece.ToArray();
    }
}
