using System.Globalization;
using NotesGen.Benchmarks.Searching;
using NotesGen.Indexing.Search.Queries;
using NotesGen.Indexing.Search.Queries.Answers;
using Xunit;

namespace NotesGen.Tests.Search;

/// <summary>Words that thousands of notes hold: found like any other, for few bytes.</summary>
public sealed class CommonWords
{
    private const int Notes = 3000;

    // Every note has "of", "soil" and "water"; every third "soil of water", the others "water of soil"; note 1500 has "soil of rare water".
    private static readonly CountedIndex Index = CountedIndex.Of(MiniSite.Of(string.Join('\n', Enumerable.Range(0, Notes).Select(Text))).Built.Outputs);

    [Theory]
    [InlineData("soil", Notes)]
    [InlineData("\"soil of water\"", 999)]
    [InlineData("\"water of soil\"", 2000)]
    [InlineData("\"soil of\"", 1000)]
    [InlineData("\"of rare water\"", 1)]
    [InlineData("\"rare water\"", 1)]
    [InlineData("\"soil rare\"", 0)]
    [InlineData("\"water soil\"", 0)]
    [InlineData("\"soil of wat", 999)]
    [InlineData("\"of rar", 1)]
    [InlineData("soil -\"soil of\"", 2000)]
    [InlineData("title:soil", 1)]
    [InlineData("text:soil", Notes)]
    public void AreFoundInPhrasesAndFields(string query, int expected) => Assert.Equal(expected, Ask(query).Total);

    [Fact]
    public void CountWhereTheyStandInATitle() => Assert.Equal("notes/7/", Ask("soil water of").Results[0].Address);

    [Theory]
    [InlineData("soil")]
    [InlineData("soil of water")]
    [InlineData("\"soil of water\"")]
    [InlineData("\"of soil\"")]
    public void CostFewBytes(string query)
    {
        SiteSearch search = SiteSearch.Open(Index, out _)!;
        long before = Index.Bytes;

        _ = search.Find(query, 3);

        Assert.True(Index.Bytes - before < 12_000, $"{query} costs {Index.Bytes - before} bytes");
    }

    private static SearchAnswer Ask(string query)
    {
        SearchAnswer answer = SiteSearch.Open(Index, out _)!.Find(query, 10);
        Assert.Null(answer.Problem);
        return answer;
    }

    private static string Text(int note)
    {
        string text = note == 1500 ? "soil of rare water" : note % 3 == 0 ? "soil of water" : "water of soil";
        string title = note == 7 ? "Of soil, then water" : "Number x" + note.ToString(CultureInfo.InvariantCulture);
        return $"=== notes/{note}.md\n---\ntitle: \"{title}\"\n---\n{text}";
    }
}
