using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class BibTexEntries
{
    [Fact]
    public void SayWhatIsKnownOfTheirPaper()
    {
        Bib bib = Bib.Tex("""
            Text before the first entry.
            @InProceedings{lightman2023,
              title     = {Let's Verify Step by Step},
              author    = {Lightman, Hunter and Vineet Kosaraju and others},
              year      = 2023,
              booktitle = "{ICLR}",
              eprint    = {2305.20050v1},
              archivePrefix = {arXiv},
              doi       = {10.1000/ABC\_d},
              url       = {https://openreview.net/forum?id=v8L0pN6EOi},
            }
            """);

        BibliographyEntry entry = Assert.Single(bib.Entries);
        Assert.Empty(bib.Diagnostics);
        Assert.Equal("lightman2023 inproceedings", $"{entry.Key} {entry.Type}");
        Assert.Equal("Let's Verify Step by Step", entry.Paper.Title);
        Assert.Equal(["Hunter Lightman", "Vineet Kosaraju", "et al."], entry.Paper.Authors);
        Assert.Equal((2023, "ICLR"), (entry.Paper.Year, entry.Paper.Venue));
        Assert.Equal("https://openreview.net/forum?id=v8L0pN6EOi", entry.Paper.Url);
        Assert.Equal(
            "ArXiv 2305.20050, Doi 10.1000/abc_d, Key lightman2023, Url https://openreview.net/forum?id=v8L0pN6EOi",
            Bib.Ids(entry.Paper));
    }

    [Fact]
    public void StandAtTheirPlaceInTheFile()
    {
        const string Entry = "@misc{b,\r\n  title = {B 🚀}\r\n}";
        Bib bib = Bib.Tex("% é🚀\r\n\r\n" + Entry + "\r\n");

        Assert.Equal("papers.bib", bib[0].Place.Path.Value);
        Assert.Equal(Entry, bib.Source.Text.Substring(bib[0].Place.Span!.Value.Start, bib[0].Place.Span!.Value.Length));
        Assert.Equal(bib[0].Place.Span, bib[0].Paper.Span);
    }

    [Theory]
    [InlineData("@a{k, t = {x}}", "k: t=x")]
    [InlineData("@a(k, t = {x})", "k: t=x")]
    [InlineData("@a{k}", "k")]
    [InlineData("@a{k,}", "k")]
    [InlineData("@ a { k , t = {x} , }", "k: t=x")]
    [InlineData("@a{k,,t={x},,u={y},,}", "k: t=x, u=y")]
    [InlineData("@a{k t={x} u={y}}", "k: t=x, u=y")]
    [InlineData("@a{k\n t={x}\n u={y}\n}", "k: t=x, u=y")]
    [InlineData("@a{k,t={a {b {c}} d}}", "k: t=a {b {c}} d")]
    [InlineData("@a{k,t=\"a {\"}b{\"} c\"}", "k: t=a {\"}b{\"} c")]
    [InlineData("@a{k,t=\"x\" # {y} # 12}", "k: t=xy12")]
    [InlineData("@a{k,t={x\r\n      y  z}}", "k: t=x y  z")]
    [InlineData("@a{k,t={one@two.org}}", "k: t=one@two.org")]
    [InlineData("@a{k,t={\n@b{c}}}", "k: t=@b{c}")]
    [InlineData("@a{k,t={x}}@b{l,t={y}} @c{m}", "k: t=x; l: t=y; m")]
    [InlineData("me@home.org\n@a{k}", "k")]
    [InlineData("% @a{k}\n @b{l}", "l")]
    [InlineData("@comment{ @a{k} } @b{l}", "l")]
    [InlineData("@comment ignored\n@b{l}", "l")]
    [InlineData("@Comment{jabref-meta: x;}\n@b{l}", "l")]
    [InlineData("@preamble{ \"\\newcommand{\\x}{y}\" } @b{l}", "l")]
    [InlineData("@a{DBLP:conf/nips/V+17.x_y*é's, t={x}}", "DBLP:conf/nips/V+17.x_y*é's: t=x")]
    [InlineData("@a{a (b), t={x}}", "a (b): t=x")]
    public void AreReadHoweverTheyAreWritten(string text, string fields) =>
        Assert.Equal(fields, Bib.Tex(text).Fields());

    [Fact]
    public void ReadAbbreviationsAndMonths()
    {
        Bib bib = Bib.Tex("""
            @string{neurips = {Advances in NeurIPS}}
            @STRING(Full = neurips # " " # "(NeurIPS)")
            @a{k, booktitle = full # { 37}, month = 3 # "~" # DEC, note = unknown}
            """);

        Assert.Equal("k: booktitle=Advances in NeurIPS (NeurIPS) 37, month=3~December, note=unknown", bib.Fields());
        Assert.Empty(bib.Diagnostics);
    }

    [Theory]
    [InlineData("Eprint={2305.20050}", "ArXiv 2305.20050")]
    [InlineData("eprint={hep-th/9901001},ArchivePrefix=arXiv", "ArXiv hep-th/9901001")]
    [InlineData("eprint={arXiv:2305.20050v2},eprinttype={arxiv}", "ArXiv 2305.20050")]
    [InlineData("eprint={2305.20050},eprinttype={hdl}", "")]
    [InlineData("journal={arXiv preprint arXiv:1706.03762}", "ArXiv 1706.03762")]
    [InlineData("journal={CoRR},volume={abs/1706.03762}", "ArXiv 1706.03762")]
    [InlineData("url={https://arxiv.org/pdf/1706.03762v5}", "ArXiv 1706.03762")]
    [InlineData("doi={https://doi.org/10.48550/arXiv.1706.03762}", "ArXiv 1706.03762")]
    [InlineData("doi={10.1007/978-3--4\\_5}", "Doi 10.1007/978-3--4_5")]
    [InlineData("doi={none}", "")]
    [InlineData("url={javascript:alert(1)}", "")]
    [InlineData("url={https://example.org/}", "")]
    [InlineData("howpublished={\\url{https://example.org/a\\_b~c}}", "Url https://example.org/a_b~c")]
    public void NameTheirPaper(string fields, string id)
    {
        Bib bib = Bib.Tex("@misc{k," + fields + "}");

        string expected = id.Length == 0 ? "Key k" : id.StartsWith("Url", StringComparison.Ordinal) ? "Key k, " + id : id + ", Key k";
        Assert.Equal(expected, Bib.Ids(bib[0].Paper));
    }

    [Theory]
    [InlineData("year={2020}", 2020)]
    [InlineData("year={c. 1998a}", 1998)]
    [InlineData("date={2021-05-01/2022}", 2021)]
    [InlineData("year={in press},date={2019}", 2019)]
    [InlineData("year={20201}", null)]
    public void KnowTheirYear(string fields, int? year) => Assert.Equal(year, Bib.Tex("@misc{k," + fields + "}")[0].Paper.Year);

    [Theory]
    [InlineData("journal={J},publisher={P}", "J")]
    [InlineData("publisher={P},booktitle={B}", "B")]
    [InlineData("howpublished={\\url{https://example.org/x}},publisher={P}", "P")]
    [InlineData("title={T}", null)]
    public void KnowTheirVenue(string fields, string? venue) => Assert.Equal(venue, Bib.Tex("@misc{k," + fields + "}")[0].Paper.Venue);
}
