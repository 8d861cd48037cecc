using NotesGen.Browser.Tests.Sites;
using NotesGen.Indexing.Search.Reading;

namespace NotesGen.Browser.Tests.Searching;

/// <summary>The search index of a site that is held in memory.</summary>
internal sealed class IndexOfSite(BuiltFiles site) : IIndexFiles
{
    /// <inheritdoc/>
    public byte[]? Read(string path) => site.Answer(path)?.Content;

    /// <inheritdoc/>
    public byte[]? Read(string path, long start, int length) => Read(path) is { } content && start + length <= content.Length ? content[(int)start..((int)start + length)] : null;
}
