using NotesGen.Model;
using NotesGen.Parsing.Papers;
using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class NamesOfPapers
{
    [Theory]
    [InlineData("2305.20050")]
    [InlineData(" 2305.20050v12 ")]
    [InlineData("arxiv:2305.20050")]
    [InlineData("arXiv: 2305.20050v2")]
    [InlineData("arXiv:2305.20050v2 [cs.LG]")]
    [InlineData("https://arxiv.org/abs/2305.20050")]
    [InlineData("http://www.arxiv.org/abs/2305.20050v2?context=cs#top")]
    [InlineData("HTTPS://export.arxiv.org/pdf/2305.20050v2.pdf")]
    [InlineData("https://arxiv.org/pdf/2305.20050/")]
    [InlineData("https://arxiv.org/html/2305.20050v1#S2")]
    [InlineData("arxiv.org/abs/2305.20050")]
    [InlineData("10.48550/arXiv.2305.20050")]
    [InlineData("https://doi.org/10.48550/ARXIV.2305.20050")]
    public void AreTheSameForEveryWayToNameOneArXivPaper(string text) =>
        Assert.Equal(new PaperId(PaperIdKind.ArXiv, "2305.20050"), PaperNames.Read(text));

    [Theory]
    [InlineData("0704.0001", "0704.0001")]
    [InlineData("cs/9901001", "cs/9901001")]
    [InlineData("CS/9901001v3", "cs/9901001")]
    [InlineData("math.GT/0309136", "math/0309136")]
    [InlineData("https://arxiv.org/abs/math.GT/0309136v1", "math/0309136")]
    [InlineData("http://arxiv.org/pdf/hep-th%2F9901001", "hep-th/9901001")]
    [InlineData("arXiv:cond-mat/0309136", "cond-mat/0309136")]
    public void ReadOldAndNewArXivIds(string text, string id) => Assert.Equal(new PaperId(PaperIdKind.ArXiv, id), PaperNames.Read(text));

    [Theory]
    [InlineData("10.1000/ABC.d")]
    [InlineData("doi:10.1000/abc.d")]
    [InlineData("DOI: 10.1000/abc.D.")]
    [InlineData("https://doi.org/10.1000/abc.d")]
    [InlineData("http://dx.doi.org/10.1000/aBc.d?x=y#z")]
    [InlineData("https://www.doi.org/10.1000%2Fabc.d")]
    [InlineData("doi.org/10.1000/abc.d")]
    public void AreTheSameForEveryWayToNameOneDoi(string text) =>
        Assert.Equal(new PaperId(PaperIdKind.Doi, "10.1000/abc.d"), PaperNames.Read(text));

    [Fact]
    public void KeepWhatADoiMayHold() =>
        Assert.Equal("10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2", PaperNames.Read("10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2").Value);

    [Theory]
    [InlineData("https://Example.org/A?b=C#d", "https://example.org/A?b=C")]
    [InlineData("HTTP://example.org", "http://example.org/")]
    [InlineData("https://openreview.net/forum?id=x", "https://openreview.net/forum?id=x")]
    [InlineData("https://arxiv.org/list/cs.LG", "https://arxiv.org/list/cs.LG")]
    [InlineData("https://notarxiv.org/abs/2305.20050", "https://notarxiv.org/abs/2305.20050")]
    [InlineData("https://arxiv.org.evil.net/abs/2305.20050", "https://arxiv.org.evil.net/abs/2305.20050")]
    [InlineData("https://doi.org/", "https://doi.org/")]
    public void AreAddressesOtherwise(string text, string url) => Assert.Equal(new PaperId(PaperIdKind.Url, url), PaperNames.Read(text));

    [Theory]
    [InlineData("lightman2023")]
    [InlineData("DBLP:conf/nips/VaswaniSPUJGKP17")]
    [InlineData("2305.200")]
    [InlineData("2313.20050")]
    [InlineData("2305.20050v")]
    [InlineData("2305.200501")]
    [InlineData("foo/9901001")]
    [InlineData("cs/990100")]
    [InlineData("10.1000")]
    [InlineData("10.x/y")]
    [InlineData("doi:")]
    [InlineData("arxiv:")]
    [InlineData("https://")]
    [InlineData("javascript:alert(1)//")]
    [InlineData("smith.2020/a:b")]
    [InlineData("")]
    public void AreKeysOtherwise(string text)
    {
        Assert.Equal(new PaperId(PaperIdKind.Key, text), PaperNames.Read(text));
        Assert.Equal(new PaperId(PaperIdKind.Key, text), PaperNames.Read(text.AsSpan()));
    }

    [Fact]
    public void LoseTheSignOfACitation() => Assert.Equal(new PaperId(PaperIdKind.Key, "a"), PaperNames.Read("@a"));

    [Fact]
    public void NeedNoMemoryWhereTheTextIsTheName()
    {
        foreach (string text in (string[])["lightman2023", "2305.20050", "https://example.org/x"])
        {
            Assert.Same(text, PaperNames.Read(text).Value);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 1_000; i++)
            {
                PaperNames.Read(text);
            }

            // The runtime itself may allocate a little while it compiles; a name of ours would be 40 bytes each time.
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000);
        }
    }
}
