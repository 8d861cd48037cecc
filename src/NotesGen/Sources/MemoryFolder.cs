using System.Text;
using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>A site held in memory: path to content. Used where a site exists before any disk does, such as in tests.</summary>
public sealed class MemoryFolder(IReadOnlyDictionary<string, byte[]> files) : ISourceFolder
{
    /// <summary>A folder of texts, stored as UTF-8.</summary>
    public static MemoryFolder Of(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal));

    /// <inheritdoc/>
    public SourceListing List() => new([.. files.Keys.Select(path => new SourcePath(path))], []);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Read(SourcePath path) =>
        files.TryGetValue(path.Value, out byte[]? content) ? content : throw new FileNotFoundException("no such file", path.Value);

    /// <inheritdoc/>
    public bool Holds(SourcePath path) => files.ContainsKey(path.Value);

    /// <inheritdoc/>
    public bool HoldsFolder(SourcePath path) => files.Keys.Any(file => file.StartsWith(path.Value + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public FileHistory History() => FileHistory.None;
}
