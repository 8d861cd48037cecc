using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class SourcesOfNotes
{
    private const string Bibliography = "=== papers.bib\n@article{first, title = {First}, eprint = {2001.00001}}\n@article{second, title = {Second}}\n";

    [Fact]
    public void AreReportedWhereNothingDescribesThem() => Assert.Equal(
        ["notes/a.md:2:18 nothing describes the paper `2301.00002`"],
        Checked.For(Catalogue.UndescribedPaper, Bibliography + """
            === notes/a.md
            ---
            sources: [first, "arxiv:2301.00002", {id: other, title: Another}, "arxiv:2001.00001"]
            ---
            Text.
            === notes/b.md
            ---
            sources: ["https://arxiv.org/abs/2301.00002"]
            ---
            Text.
            """));

    [Fact]
    public void AreReportedWhereTheTextCitesOthersOnly() => Assert.Equal(
        ["notes/a.md:2:18 the text does not cite `second`"],
        Checked.For(Catalogue.UncitedSource, Bibliography + "=== notes/a.md\n---\nsources: [first, second]\n---\nSo it is [@first]."));

    [Fact]
    public void AreReportedOnceWhereTheTextCitesNone() => Assert.Equal(
        ["notes/a.md:2:11 the text cites none of its 2 sources"],
        Checked.For(Catalogue.UncitedSource, Bibliography + "=== notes/a.md\n---\nsources: [first, second]\n---\nText."));

    [Theory]
    [InlineData("So it is [@2001.00001].")]
    [InlineData("So it is, says @first.")]
    [InlineData("So it [is](https://arxiv.org/abs/2001.00001v2).")]
    public void AreCitedUnderAnyOfTheirNames(string text) =>
        Assert.Empty(Checked.For(Catalogue.UncitedSource, $"{Bibliography}=== notes/a.md\n---\nsources: [first]\n---\n{text}"));

    [Fact]
    public void OfATopicNeedNotBeCited() => Assert.Empty(Checked.For(Catalogue.UncitedSource, Bibliography + "=== topics/t.md\n---\nsources: [first]\n---\nText."));
}
