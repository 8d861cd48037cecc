using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class CslItems
{
    private const string Items = """
        [
          // é🚀
          {
            "id": "lightman2023", "type": "paper-conference",
            "title": "Let&s <i>Verify</i>  Step < by Step",
            "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}, {"literal": "Acme, Inc."}, 3],
            "issued": {"date-parts": [[2023, 5]]},
            "container-title": "ICLR", "DOI": "10.1000/ABC",
            "URL": "http://arxiv.org/abs/2305.20050v1",
          },
          {"id": 7, "issued": {"raw": "May 1999"}, "archive": "arXiv", "number": "cs/9901001", "URL": "https://example.org/x"},
        ]
        """;

    [Fact]
    public void SayWhatIsKnownOfTheirPaper()
    {
        Bib bib = Bib.Csl(Items);

        Assert.Empty(bib.Diagnostics);
        PaperReference paper = bib[0].Paper;
        Assert.Equal(("lightman2023", "inproceedings"), (bib[0].Key, bib[0].Type));
        Assert.Equal("Let&s Verify Step < by Step", paper.Title);
        Assert.Equal(["Ludwig van Beethoven", "Acme, Inc."], paper.Authors);
        Assert.Equal((2023, "ICLR", null), (paper.Year, paper.Venue, paper.Url));
        Assert.Equal("ArXiv 2305.20050, Doi 10.1000/abc, Key lightman2023", Bib.Ids(paper));
        Assert.Equal("ArXiv cs/9901001, Key 7, Url https://example.org/x", Bib.Ids(bib[1].Paper));
        Assert.Equal((1999, "https://example.org/x"), (bib[1].Paper.Year, bib[1].Paper.Url));
    }

    [Fact]
    public void StandAtTheirPlaceInTheFile()
    {
        Bib bib = Bib.Csl(Items);

        Assert.All(bib.Entries, entry =>
        {
            string text = Items.Substring(entry.Place.Span!.Value.Start, entry.Place.Span!.Value.Length);
            Assert.StartsWith("{", text, StringComparison.Ordinal);
            Assert.EndsWith("}", text, StringComparison.Ordinal);
            Assert.Contains(entry.Key, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void GiveFieldsForABibTexRecord() =>
        Assert.Equal(
            "a: title=50\\% \\textbraceleft{}x, author={Acme, Inc.} and Jane Doe, year=2020, journal=J, url=https://example.org/a_b",
            Bib.Csl("""
                {"items": [{"id": "a", "type": "article-journal", "title": "50% {x", "container-title": "J", "issued": {"date-parts": [["2020"]]},
                "URL": "https://example.org/a_b", "author": [{"literal": "Acme, Inc."}, {"family": "Doe", "given": "Jane"}]}]}
                """).Fields());

    [Theory]
    [InlineData("[{\"id\":\"é🚀\"},\n {\"id\":\"b\" \"x\"}]", "é🚀", "2:12 NG1020 this JSON cannot be read from here on", "\"")]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"b\"", "a", "1:22 NG1020 this JSON cannot be read from here on", "")]
    [InlineData("", "", "1:1 NG1020 this JSON cannot be read from here on", "")]
    [InlineData("5", "", "1:1 NG1020 this file holds no list of items", "")]
    [InlineData("{\"id\": \"a\"}", "", "1:1 NG1020 this file holds no list of items", "")]
    [InlineData("[5, {\"title\":\"x\"}, {\"id\":\"a\"}]", "a", "1:2 NG1020 an item is an object, `{ … }`\n1:5 NG1020 this item has no `id`", "5")]
    [InlineData("[{\"id\":\"a\",\"title\":\"\\ud800\"}, {\"id\":\"b\"}]", "b", "1:8 NG1020 this item holds an escape that is no character", "\"a\"")]
    [InlineData("[{\"id\":\"a\"}, {\"id\": \"a\"}]", "a", "1:21 NG1021 the key `a` is already taken by an earlier entry\n  1:8 the earlier entry, which is the one used", "\"a\"")]
    public void ThatCannotBeReadAreReported(string json, string keys, string report, string marked)
    {
        Bib bib = Bib.Csl(json);

        Assert.Equal(keys, bib.Fields());
        Assert.StartsWith(report, bib.Report(), StringComparison.Ordinal);
        Assert.Equal(marked, bib.Marked(0));
    }
}
