using NotesGen.Benchmarks.Searching;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Queries.Answers;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Search;

/// <summary>A built site that is searched.</summary>
internal sealed class SearchedSite
{
    private readonly SiteSearch search;

    private SearchedSite(IEnumerable<OutputFile> outputs)
    {
        SiteSearch? opened = SiteSearch.Open(CountedIndex.Of(outputs), out string? problem);
        Assert.Null(problem);
        search = opened!;
    }

    public static SearchedSite Of(string text) => Of(MiniSite.Of(text).Built);

    public static SearchedSite Of(BuiltSite site) => new(site.Outputs);

    /// <summary>A site of notes that consist of their texts; the first is <c>notes/1/</c>.</summary>
    public static SearchedSite OfTexts(params IReadOnlyList<string> texts) =>
        Of(string.Join('\n', texts.Select((text, i) => $"=== notes/{i + 1}.md\n---\ntitle: Number {(char)('a' + i)}\n---\n{text}")));

    public SearchAnswer Ask(string query)
    {
        SearchAnswer answer = search.Find(query, 10);
        Assert.Null(answer.Problem);
        return answer;
    }

    /// <summary>The addresses of what is found, best first.</summary>
    public string[] Find(string query) => [.. Ask(query).Results.Select(result => result.Address)];

    /// <summary>What is found, by the last part of its address, in the order of the names.</summary>
    public string Names(string query) => string.Join(' ', Find(query).Select(address => address.Split('/')[^2]).Order(StringComparer.Ordinal));
}
