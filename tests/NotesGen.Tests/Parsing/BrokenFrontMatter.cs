using NotesGen.Diagnostics;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class BrokenFrontMatter
{
    [Theory]
    [InlineData("tags:\n\t- a", 3, 1)]
    [InlineData("tags:\n  - a\n\t- b", 4, 1)]
    [InlineData("author: @x", 2, 9)]
    [InlineData("authors:\n  - @x", 3, 5)]
    [InlineData("tags: [a, b", 2, 7)]
    [InlineData("tags:\n  - [a, [b], c", 3, 5)]
    [InlineData("mood: { now: good", 2, 7)]
    [InlineData("claim: \"open", 2, 8)]
    [InlineData("claim: a: b", 2, 9)]
    [InlineData("claim: *nobody", 2, 8)]
    [InlineData("claim: `code`", 2, 8)]
    [InlineData("claim: %x", 2, 8)]
    public void IsAWarningAtItsPlaceAndTheNoteIsStillPublished(string broken, int line, int column)
    {
        MiniSite site = MiniSite.OfNote($"---\n{broken}\ntitle: Still here\naliases: [b]\n---\nThe text.\n");

        Assert.Equal("Still here", site.Note("note.md").Title);
        Assert.Equal(["b"], site.Note("note.md").Aliases);
        Assert.Equal("The text.", site.Page("notes/note/").QuerySelector("main")!.TextContent.Trim());
        string report = site.Reports[0];
        Assert.StartsWith(FormattableString.Invariant($"NG1001 note.md:{line}:{column} "), report, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Built.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void WithAPlaceholderOfATemplateIsAValueOfTheWrongShape()
    {
        MiniSite site = MiniSite.OfNote("---\ntitle: {{title}}\ndate: {{date}}\n---\nThe text.\n");

        Assert.Equal(["NG1003 note.md:2:8 `title` wants a text, not a map", "NG1003 note.md:3:7 `date` wants a text, not a map"], site.Reports);
        Assert.Equal("The text.", site.Page("notes/note/").QuerySelector("main")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void CostsTheSameWhateverEndsTheLines(string lineEnd)
    {
        const string Text = "---\ntitle: A\ntags: [a, b\nmood:\n\t- x\nclaim: C: D\n---\nThe text.\n";
        MiniSite site = MiniSite.OfNote(Text.ReplaceLineEndings(lineEnd));

        Assert.Equal(MiniSite.OfNote(Text).Reports, site.Reports);
        Assert.Equal(3, site.Reports.Count);
        Assert.Equal(("A", "C: D"), (site.Note("note.md").Title, site.Note("note.md").Claim));
    }

    [Fact]
    public void KeepsTheTextOfAValueWithAColon()
    {
        MiniSite site = MiniSite.OfNote("---\ntitle: Scaling laws: a second look\n---\n");

        Assert.Equal("Scaling laws: a second look", site.Note("note.md").Title);
        Assert.Equal("put the value in quotes; it was taken as the text `Scaling laws: a second look`", site.Report(Catalogue.UnreadableFrontMatter).Help);
    }

    [Fact]
    public void KeepsTheTextOfAValueThatBeginsWithAnAtSign() =>
        Assert.Equal(["@x"], MiniSite.OfNote("---\nauthor: @x\n---\n").Note("note.md").Authors);

    [Fact]
    public void CostsOnlyTheKeyThatIsBroken()
    {
        Note note = MiniSite.OfNote("---\ntitle: A\ntags: [a, b\nclaim: C\n---\n").Note("note.md");

        Assert.Equal(("A", "C"), (note.Title, note.Claim));
    }

    [Fact]
    public void ReportsEachBrokenKey()
    {
        MiniSite site = MiniSite.OfNote("---\ntitle: A\ntags: @a\nclaim: B\nmood: @b\n---\n");

        Assert.Equal([3, 5], site.Built.Diagnostics.Select(diagnostic => new SourceText(diagnostic.Place!.Path, "---\ntitle: A\ntags: @a\nclaim: B\nmood: @b\n---\n").Locate(diagnostic.Place.Span!.Value.Start).Line));
    }

    [Fact]
    public void ReportsADuplicateKeyWithItsFirstPlaceAndTakesTheLast()
    {
        MiniSite site = MiniSite.OfNote("---\ntitle: First\nclaim: C\ntitle: Last\n---\n");

        Assert.Equal(["NG1009 note.md:4:1 the key `title` stands here a second time; this value is used"], site.Reports);
        Assert.Equal(new SourceSpan(4, 5), Assert.Single(site.Report(Catalogue.DuplicateKey).Notes).Place!.Span);
        Assert.Equal("Last", site.Note("note.md").Title);
    }

    [Theory]
    [InlineData("- a\n- b")]
    [InlineData("just words")]
    public void IsReportedWhenItIsNoMap(string yaml)
    {
        MiniSite site = MiniSite.OfNote($"---\n{yaml}\n---\nThe text.\n");

        Assert.Equal(["NG1001"], site.Codes.Distinct(StringComparer.Ordinal));
        Assert.Equal("The text.", site.Page("notes/note/").QuerySelector("main")!.TextContent.Trim());
    }

    [Fact]
    public void IsReadAllTheSameBelowLineOne()
    {
        MiniSite site = MiniSite.OfNote("\n\n---\ntitle: Late\n---\nText.\n");

        Assert.Equal(["NG1002 note.md:3:1 front matter begins below line 1"], site.Reports);
        Assert.Equal("Late", site.Note("note.md").Title);
    }

    [Fact]
    public void IsNotSeenInARuleBelowLineOne()
    {
        MiniSite site = MiniSite.OfNote("\n---\n\nA text between rules.\n\n---\n");

        Assert.Empty(site.Reports);
        Assert.Equal("note", site.Note("note.md").Title);
    }

    [Fact]
    public void IsTextWhenItIsNeverClosed()
    {
        MiniSite site = MiniSite.OfNote("---\ntitle: Lost\n\nThe text.\n");

        Assert.Equal(["NG1008 note.md:1:1 this front matter is never closed, so it is read as text"], site.Reports);
        Assert.Contains("The text.", site.Page("notes/note/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void MayBeEmptyOrClosedByDots()
    {
        Assert.Equal([], MiniSite.OfNote("---\n---\nText.\n").Reports);
        Assert.Equal([], MiniSite.OfNote("---\n# only a comment\n---\nText.\n").Reports);
        Assert.Equal("Dots", MiniSite.OfNote("---\ntitle: Dots\n...\nText.\n").Note("note.md").Title);
    }

    [Fact]
    public void OfTwentyThousandKeysIsRead()
    {
        string keys = string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"k{i}: {i}\n")));
        Note note = MiniSite.OfNote($"---\n{keys}title: Last\n---\n").Note("note.md");

        Assert.Equal(("Last", 20_000), (note.Title, note.Parameters.Count));
    }
}
