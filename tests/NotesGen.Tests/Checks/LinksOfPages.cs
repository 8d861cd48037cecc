using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class LinksOfPages
{
    private const string Trusted = "=== notesgen.yaml\nhtml: trusted\nurl: https://example.org/some/path/\n=== notes/b.md\n## Part\n=== notes/c.png\n=== notes/a.md\n";

    [Theory]
    [InlineData("""<a href="../c/">x</a>""", "notes/a.md:1:10 `../c/` leads nowhere")]
    [InlineData("""<a href='../b'>x</a>""", "notes/a.md:1:10 `../b` leads nowhere")]
    [InlineData("""<a href="../../../x/">x</a>""", "notes/a.md:1:10 `../../../x/` leads nowhere")]
    [InlineData("""<a href="/some/path/notes/c/">x</a>""", "notes/a.md:1:10 `/some/path/notes/c/` leads nowhere")]
    [InlineData("""<a href="https://example.org/some/path/notes/c/">x</a>""", "notes/a.md:1:10 `https://example.org/some/path/notes/c/` leads nowhere")]
    [InlineData("""<img alt="x" src=d.png>""", "notes/a.md:1:18 `d.png` leads nowhere")]
    [InlineData("""<img alt="x" srcset="../../notes/b/ 1x, e.png 2x">""", "notes/a.md:1:41 `e.png` leads nowhere")]
    [InlineData("""<video poster="p.png"></video>""", "notes/a.md:1:16 `p.png` leads nowhere")]
    [InlineData("""<a href="../b/?x=1&amp;y#part">x</a> <a href="../d/?x=1&amp;y">x</a>""", "notes/a.md:1:47 `../d/?x=1&y` leads nowhere")]
    public void AreReportedWhereTheyLeadNowhere(string html, string expected) => Assert.Equal([expected], Checked.For(Catalogue.DeadLink, Trusted + html));

    [Theory]
    [InlineData("""<a href="../b/#whole">x</a>""", "notes/a.md:1:10 `../b/#whole` leads to a page that has no id `whole`")]
    [InlineData("""<a href="#nowhere">x</a>""", "notes/a.md:1:10 `#nowhere` leads to a page that has no id `nowhere`")]
    public void AreReportedWhereThereIsNoSuchPlace(string html, string expected) => Assert.Equal([expected], Checked.For(Catalogue.DeadAnchor, Trusted + html));

    [Theory]
    [InlineData("""<a href="../b/#part">x</a> <a href="../b/index.html">x</a> <a href="">x</a> <a href="#">x</a> <a href="#top">x</a>""")]
    [InlineData("""<a href="../b/#part:~:text=words">x</a> <a id="here" href="#here">x</a> <a name="old"></a><a href="#old">x</a>""")]
    [InlineData("""<a href="https://example.org/">x</a> <a href="/other/">x</a> <a href="//example.com/x/">x</a> <a href="mailto:a@example.org">x</a>""")]
    [InlineData("""<!-- <a href="nowhere/">x</a> --> <script>const a = '<a href="nowhere/">';</script> <textarea><a href="nowhere/"></textarea>""")]
    [InlineData("`<a href=\"nowhere/\">` and \\<a href=\"nowhere/\">")]
    public void AreNotWhereTheyLeadSomewhereOrAreNone(string html)
    {
        Assert.Empty(Checked.For(Catalogue.DeadLink, Trusted + html));
        Assert.Empty(Checked.For(Catalogue.DeadAnchor, Trusted + html));
    }

    [Fact]
    public void OfATemplateAreReportedOnceWithTheirFirstPage()
    {
        BuiltSite site = SiteBuilder.Build(
            ExampleSite.FolderOf("=== notes/a.md\n[[b]]\n=== notes/b.md\n[[a]]\n=== _templates/partials/footer.sbn-html\n<a href=\"{{ root }}imprint/\">Imprint</a>"),
            new BuildOptions { Checks = CheckDepth.Full });

        Diagnostic dead = Assert.Single(site.Diagnostics, diagnostic => diagnostic.Rule == Catalogue.DeadLink);
        Assert.Null(dead.Place);
        Assert.Equal("in the page `404.html`, `imprint/` leads nowhere", dead.Message);
        Assert.StartsWith("and on ", Assert.Single(dead.Notes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotJudgedWhereATemplateFailed()
    {
        MemoryFolder folder = ExampleSite.FolderOf("=== notes/a.md\n[[b]]\n=== notes/b.md\n[[a]]\n=== _templates/pages/note.sbn-html\n{{ nothing.at.all }}");

        Assert.DoesNotContain(SiteBuilder.Build(folder, new BuildOptions { Checks = CheckDepth.Full }).Diagnostics, diagnostic => diagnostic.Rule == Catalogue.DeadLink);
    }

    [Fact]
    public void LeadOutOfTheSiteToTheirPlaces()
    {
        BuiltSite site = SiteBuilder.Build(
            ExampleSite.FolderOf("""
                === papers.bib
                @article{first, title = {First}, url = {https://example.com/first}}
                === notes/a.md
                An [address](https://en.wikipedia.org/wiki/A_(letter)#Form), <https://example.com/?a=1&b=2>, [@first].

                Twice: [one](https://en.wikipedia.org/wiki/A_(letter)), [mail](mailto:a@example.org).
                """),
            new BuildOptions { Checks = CheckDepth.FullWithOutsideLinks });

        Assert.Equal(
            ["https://en.wikipedia.org/wiki/A_(letter) notes/a.md 13 notes/a.md 117", "https://example.com/?a=1&b=2 notes/a.md 62", "https://example.com/first papers.bib"],
            site.OutsideLinks.Where(link => link.Places.Count > 0)
                .Select(link => $"{link.Address} {string.Join(' ', link.Places.Select(place => place.Path.Value == "papers.bib" ? "papers.bib" : $"{place.Path} {place.Span!.Value.Start}"))}"));
    }
}
