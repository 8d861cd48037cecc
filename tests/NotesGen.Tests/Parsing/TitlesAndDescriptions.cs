using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class TitlesAndDescriptions
{
    [Theory]
    [InlineData("---\ntitle: Given\n---\n# Heading\n", "Given")]
    [InlineData("---\ntitle:\n---\n# Heading\n", "Heading")]
    [InlineData("# Heading\n", "Heading")]
    [InlineData("## Not a title\n\n# The *first* `H1` [[of|all]]\n\n# Second\n", "The first H1 all")]
    [InlineData("## Only this\n", "note")]
    [InlineData("Setext\n===\n", "Setext")]
    [InlineData("```\n# Code\n```\n", "note")]
    [InlineData("", "note")]
    public void TitleANoteByTitleThenFirstHeadingThenFileName(string text, string title) =>
        Assert.Equal(title, MiniSite.OfNote(text).Note("note.md").Title);

    [Theory]
    [InlineData("---\ntitle: Same\n---\n# Same\n\nText.\n")]
    [InlineData("# Same\n\nText.\n")]
    [InlineData("---\ntitle: SAME\n---\n# Same\n\nText.\n")]
    public void DoNotPrintTheTitleTwice(string text)
    {
        AngleSharp.Dom.IDocument page = MiniSite.OfNote(text).Page("notes/note/");

        Assert.Equal("Text.", page.QuerySelector("main")!.TextContent.Trim());
    }

    [Fact]
    public void KeepAFirstHeadingThatIsNotTheTitle()
    {
        AngleSharp.Dom.IDocument page = MiniSite.OfNote("---\ntitle: One\n---\n# Another\n").Page("notes/note/");

        Assert.Equal("One", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Another", page.QuerySelector("main h2")!.TextContent);
    }

    [Theory]
    [InlineData("---\ndescription: Given.\n---\nFirst.\n", "Given.")]
    [InlineData("---\nsummary: Given.\n---\nFirst.\n", "Given.")]
    [InlineData("# Title\n\nThe *first* [[paragraph|one]]\non two lines.\n\nThe second.\n", "The first one on two lines.")]
    [InlineData("- a list\n\n> a quote\n\nThe paragraph.\n", "The paragraph.")]
    [InlineData("# Only a heading\n", null)]
    public void DescribeANoteByDescriptionThenFirstParagraph(string text, string? description) =>
        Assert.Equal(description, MiniSite.OfNote(text).Note("note.md").Description);

    [Fact]
    public void CutALongFirstParagraphBehindASentence()
    {
        string sentence = "This sentence has exactly sixty characters, its stop included.";
        string description = MiniSite.OfNote(string.Join(' ', Enumerable.Repeat(sentence, 20)) + "\n").Note("note.md").Description!;

        Assert.EndsWith("included.", description, StringComparison.Ordinal);
        Assert.Equal(string.Join(' ', Enumerable.Repeat(sentence, 4)), description);
    }

    [Fact]
    public void CutALongSentenceBehindAWord()
    {
        string description = MiniSite.OfNote(string.Join(' ', Enumerable.Repeat("words", 200)) + "\n").Note("note.md").Description!;

        Assert.EndsWith(" words…", description, StringComparison.Ordinal);
        Assert.InRange(description.Length, 200, 281);
    }

    [Fact]
    public void CutNeitherADecimalNumberNorASurrogatePair()
    {
        Note number = MiniSite.OfNote(string.Join(' ', Enumerable.Repeat("It rose by 3.14 in all", 40)) + "\n").Note("note.md");
        Note signs = MiniSite.OfNote(string.Concat(Enumerable.Repeat("a😀", 400)) + "\n").Note("note.md");

        Assert.DoesNotMatch("3\\.$", number.Description);
        Assert.Equal(signs.Description, signs.Description!.Normalize());
        Assert.False(char.IsHighSurrogate(signs.Description![^2]));
    }

    [Fact]
    public void CutChineseBehindItsOwnFullStop()
    {
        string sentence = new string('字', 59) + "。";
        string description = MiniSite.OfNote(string.Concat(Enumerable.Repeat(sentence, 20)) + "\n").Note("note.md").Description!;

        Assert.Equal(string.Concat(Enumerable.Repeat(sentence, 4)), description);
    }

    [Fact]
    public void ShowTheClaimBesideTheQuestion()
    {
        Note note = MiniSite.OfNote("---\ntitle: Does it scale?\nclaim: It does.\n---\n").Note("note.md");

        Assert.Equal(("Does it scale?", "It does."), (note.Title, note.Claim));
    }
}
