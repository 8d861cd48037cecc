using System.Collections.Concurrent;
using System.Security.Cryptography;
using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>Tells the contents of files from any others: by file, the SHA-256 of its bytes.</summary>
public static class SourceDigests
{
    /// <summary>What is taken for the digest of a file that cannot be read.</summary>
    private const string Unreadable = "unreadable";

    /// <summary>The digests of files, in ordinal order of their paths.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="files">Their paths.</param>
    /// <param name="jobs">How many threads may work at once.</param>
    public static SortedDictionary<string, string> Of(ISourceFolder folder, IReadOnlyCollection<SourcePath> files, int jobs)
    {
        ConcurrentDictionary<string, string> digests = new(StringComparer.Ordinal);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = jobs }, path => digests[path.Value] = DigestOf(folder, path));
        return new SortedDictionary<string, string>(digests, StringComparer.Ordinal);
    }

    /// <summary>The digest of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string DigestOf(ISourceFolder folder, SourcePath path)
    {
        try
        {
            return Of(folder.Read(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Unreadable;
        }
    }
}
