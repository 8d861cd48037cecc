using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography;
using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class BibTexRecords
{
    [Fact]
    public void CopyAnEntryAsItWasWritten() =>
        Assert.Equal(
            """
            @misc{GPQA_23,
              Title         = {{GPQA}: {Q\&A} \emph{x}},
              archivePrefix = {arXiv},
              note          = {}
            }
            """.ReplaceLineEndings("\n"),
            BibTexWriter.Write(Bib.Tex("@MISC{GPQA_23, Title=\"{GPQA}: {Q\\&A}\n    \\emph{x}\", archivePrefix = {arXiv} # \"\", note={} }")[0]));

    [Fact]
    public void HoldWhatANoteSaysOfItsPaper() =>
        Assert.Equal(
            """
            @article{lightman2023,
              title         = {50\% \& more: \textbraceleft{}x\_1},
              author        = {Hunter Lightman and {Acme, Inc.} and others},
              year          = {2023},
              journal       = {J\#1},
              eprint        = {2305.20050},
              archivePrefix = {arXiv},
              doi           = {10.1000/a_b},
              url           = {https://example.org/%7Bx%7D}
            }
            """.ReplaceLineEndings("\n"),
            BibTexWriter.Write(new PaperReference([new(PaperIdKind.ArXiv, "2305.20050"), new(PaperIdKind.Doi, "10.1000/a_b")], default)
            {
                Title = "50% & more: {x_1",
                Authors = ["Hunter Lightman", "Acme, Inc.", "et al."],
                Year = 2023,
                Venue = "J#1",
                Url = "https://example.org/{x}",
            }));

    [Theory]
    [InlineData(PaperIdKind.Key, "a b,c", "@misc{a-b-c\n}")]
    [InlineData(PaperIdKind.ArXiv, "cs/9901001", "@misc{cs-9901001,\n  eprint        = {cs/9901001},\n  archivePrefix = {arXiv}\n}")]
    [InlineData(PaperIdKind.Url, "https://example.org/x", "@misc{https-example-org-x,\n  url = {https://example.org/x}\n}")]
    public void NeedNoMoreThanAName(PaperIdKind kind, string name, string record) =>
        Assert.Equal(record, BibTexWriter.Write(new PaperReference([new PaperId(kind, name)], default)));

    [Fact]
    public void ReadBackAsThePaperTheyWereMadeOf()
    {
        Random random = new(20230531);
        for (int round = 0; round < 2_000; round++)
        {
            PaperReference paper = new([new(PaperIdKind.ArXiv, "2305.20050"), new(PaperIdKind.Key, "k" + round)], default(SourceSpan))
            {
                Title = Words(random),
                Authors = [Words(random), Words(random), "et al."],
                Year = random.Next(1000, 10_000),
                Venue = Words(random),
            };
            string record = BibTexWriter.Write(paper);

            Bib bib = Bib.Tex(record);

            Assert.Empty(bib.Diagnostics);
            PaperReference read = Assert.Single(bib.Entries).Paper;
            Assert.Equal(paper.Title, read.Title);
            Assert.Equal(paper.Authors, read.Authors);
            Assert.Equal((paper.Year, paper.Venue), (read.Year, read.Venue));
            Assert.Equal(paper.Ids, read.Ids);
        }
    }

    private static string Words(Random random)
    {
        const string Characters = "abAB12éø🚀{}\\$&%#_~^-`'\",.:;@()[]<>|=+*!?/ ";
        char[] text = random.GetItems<char>(Characters.Replace("🚀", "", StringComparison.Ordinal), random.Next(1, 20));
        return string.Join(' ', ("x" + new string(text) + " and y").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
