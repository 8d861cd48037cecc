using System.IO.Compression;
using NotesGen.Benchmarks.Measuring;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Queries.Answers;
using NotesGen.Model;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>Readers of a site with its own search: the library, which reads what a page's script reads, and the scripts that a page loads for it, packed.</summary>
internal sealed class OwnReaders(IReadOnlyList<OutputFile> outputs) : IReaders
{
    private static readonly string[] Scripts = ["theme/search.js", "theme/search-engine.js"];

    private readonly OutputFile[] index = [.. outputs.Where(output => output.Path.StartsWith("search/", StringComparison.Ordinal) && output.Path.EndsWith(".bin", StringComparison.Ordinal))];
    private CountedIndex? files;
    private SiteSearch? search;
    private (long Bytes, int Requests) had;

    /// <summary>The index's files.</summary>
    public int Files => index.Length;

    /// <summary>The index's bytes.</summary>
    public long Bytes => index.Sum(file => (long)file.Content.Length);

    /// <summary>The scripts' bytes, packed as hosts send them.</summary>
    public long ScriptBytes { get; } = outputs.Where(output => Scripts.Contains(output.Path)).Sum(script => Packed(script.Content));

    /// <inheritdoc/>
    public void Arrive()
    {
        files = CountedIndex.Of(index);
        search = SiteSearch.Open(files, out string? problem) ?? throw new FailedRunException(problem ?? "");
        had = (-ScriptBytes, -Scripts.Length);
    }

    /// <inheritdoc/>
    public Reply Ask(string query, int shown)
    {
        SearchAnswer answer = search!.Find(query, shown);
        Reply reply = new([.. answer.Results.Select(result => result.Address)], files!.Bytes - had.Bytes, files.Requests - had.Requests);
        had = (files.Bytes, files.Requests);
        return reply;
    }

    public void Dispose()
    {
    }

    private static long Packed(ReadOnlyMemory<byte> script)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(script.Span);
        }

        return packed.Length;
    }
}
