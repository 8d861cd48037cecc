using NotesGen.Diagnostics;
using NotesGen.Output;
using Xunit;

namespace NotesGen.Tests.Output;

public sealed class OutputPlaces : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("notesgen-place-");

    [Theory]
    [InlineData("content", "content")]
    [InlineData("content/", "content")]
    [InlineData("content/../content/.", "content")]
    [InlineData(".", "content")]
    [InlineData("content/public", "content")]
    [InlineData("content/notes/out", "content")]
    [InlineData("content/_templates", "content")]
    [InlineData("content/_templates/assets", "content")]
    [InlineData("link", "content")]
    [InlineData("link/notes", "content")]
    [InlineData("content", "link")]
    public void ThatHoldTheSiteOrItsContentAreRefused(string output, string site)
    {
        Diagnostic? refusal = Refusal(output, site);

        Assert.Equal("NG5002", refusal?.Rule.Code);
    }

    [Theory]
    [InlineData("_site", "content")]
    [InlineData("content/_site", "content")]
    [InlineData("content/_build/public", "content")]
    [InlineData("content/.cache/site", "content")]
    [InlineData("content-site", "content")]
    [InlineData("_site", "_site-content")]
    [InlineData("loop/site", "content")]
    public void BesideTheContentAreFine(string output, string site) => Assert.Null(Refusal(output, site));

    [Fact]
    public void WithoutANameAreRefused()
    {
        Assert.Equal("NG5001", OutputPlace.Refusal("", null)?.Rule.Code);
        Assert.Equal("NG5001", OutputPlace.Refusal("a\0b", temporary.FullName)?.Rule.Code);
    }

    [Fact]
    public void ThatAreRefusedAreNotWrittenTo()
    {
        using OutputFolder folder = new();
        folder.Put("notes/a.md: # A");

        WriteReport report = folder.Write("index.html: home", new WriteOptions { SiteFolder = folder.Root });

        Assert.Equal(WriteOutcome.Refused, report.Outcome);
        Assert.Equal("notes/a.md: # A", folder.Files());
    }

    public void Dispose() => temporary.Delete(recursive: true);

    private Diagnostic? Refusal(string output, string site)
    {
        Directory.CreateDirectory(Path.Join(temporary.FullName, "content/notes"));
        Directory.CreateSymbolicLink(Path.Join(temporary.FullName, "link"), Path.Join(temporary.FullName, "content"));
        Directory.CreateSymbolicLink(Path.Join(temporary.FullName, "loop"), Path.Join(temporary.FullName, "loop/loop"));
        return OutputPlace.Refusal(Path.Join(temporary.FullName, output), Path.Join(temporary.FullName, site));
    }
}
