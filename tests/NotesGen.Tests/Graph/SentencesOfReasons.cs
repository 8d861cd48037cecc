using Xunit;

namespace NotesGen.Tests.Graph;

public sealed class SentencesOfReasons
{
    private const string Bibliography =
        """
        === papers.bib
        @misc{one2023, title = {One}, author = {Lightman, Hunter and Kosaraju, Vineet and Burda, Yura}, year = {2023}}
        @misc{two2024, title = {Two}, author = {Khan, Akbir and Hughes, John}, year = {2024}}
        @misc{three2025, title = {Three}, author = {Zhang, Zhenru}, year = {2025}}

        """;

    private static string[] Why(string site, string address) => [.. MiniSite.Of(site).Page(address).QuerySelectorAll(".why").Select(why => why.TextContent)];

    [Theory]
    [InlineData("one2023", "b: Both rest on Lightman et al., 2023.")]
    [InlineData("one2023, two2024", "b: Both rest on 2 papers, among them Lightman et al., 2023.")]
    [InlineData("one2023, two2024, three2025", "b: Both rest on 3 papers, among them Lightman et al., 2023 and Khan and Hughes, 2024.")]
    public void NameTheForemostPapers(string keys, string expected)
    {
        string[] said = Why($"{Bibliography}=== a.md\n---\nsources: [{keys}]\nrelated: b\n---\n=== b.md\n---\nsources: [{keys}]\n---\n=== c.md\n=== d.md\n", "notes/a/");

        Assert.Equal([expected.Replace("b: ", "b: The author relates the two. ", StringComparison.Ordinal)], said);
    }

    [Fact]
    public void NameTheSectionAndItsHub() =>
        Assert.Equal(
            ["b: Both stand in the section “Signals” of “What counts?”."],
            Why("=== a.md\n=== b.md\n=== hubs/h.md\n---\ntitle: What counts?\n---\n## Signals\n\n- [[a]]\n- [[b]]\n", "notes/a/"));

    [Fact]
    public void NameTheHubAloneWhereItsSectionHasNoTitle() =>
        Assert.Equal(["b: Both stand in “h”."], Why("=== a.md\n=== b.md\n=== hubs/h.md\n- [[a]]\n- [[b]]\n", "notes/a/"));

    [Fact]
    public void NameTagsAndDirections() =>
        Assert.Equal(
            ["b: It refines this note. Both are tagged sleep/rem."],
            Why("=== a.md\n---\ntags: [sleep/rem]\n---\n=== b.md\n---\ntags: [sleep/rem]\nrefines: a\n---\n=== c.md\n", "notes/a/"));

    [Fact]
    public void AreSaidInTheWordsOfTheSite() =>
        Assert.Equal(
            ["b: Beide ruhen auf 2 Arbeiten, so Lightman et al., 2023. Der eine führt zum anderen."],
            Why(
                "=== notesgen.yaml\nlabels:\n  why_papers_other: \"Beide ruhen auf {0} Arbeiten, so {1}.\"\n  why_link: Der eine führt zum anderen.\n" + Bibliography
                + "=== a.md\n---\nsources: [one2023, two2024]\n---\n[[b]]\n=== b.md\n---\nsources: [one2023, two2024]\n---\n=== c.md\n=== d.md\n",
                "notes/a/"));

    [Fact]
    public void SayNothingOfDrafts() =>
        Assert.DoesNotContain(
            "secret",
            MiniSite.Of("=== a.md\nzygomorphic petals [[secret]]\n=== b.md\nzygomorphic petals\n=== c.md\nOther.\n=== d.md\nOther.\n=== secret.md\n---\ndraft: true\ntitle: secret\n---\n[[a]] [[b]] zygomorphic\n").Page("notes/b/").DocumentElement.TextContent,
            StringComparison.Ordinal);
}
