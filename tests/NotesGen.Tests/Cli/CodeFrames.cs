using NotesGen.Cli.Reporting.Frames;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Cli;

public sealed class CodeFrames
{
    [Theory]
    [InlineData("See [[b]] here.", "[[b]]", 1, "See [[b]] here.", "    ^^^^^")]
    [InlineData("---\r\ntitle: A\r\n---\r\nSee [[b]].\r\n", "[[b]]", 4, "See [[b]].", "    ^^^^^")]
    [InlineData("one\rtwo [[b]]\rthree", "[[b]]", 2, "two [[b]]", "    ^^^^^")]
    [InlineData("last line [[b]]", "[[b]]", 1, "last line [[b]]", "          ^^^^^")]
    [InlineData("é [[b]]", "[[b]]", 1, "é [[b]]", "  ^^^^^")]
    [InlineData("e\u0301 [[b]]", "[[b]]", 1, "e\u0301 [[b]]", "  ^^^^^")]
    [InlineData("注意 [[b]]", "[[b]]", 1, "注意 [[b]]", "     ^^^^^")]
    [InlineData("See [[注意]].", "[[注意]]", 1, "See [[注意]].", "    ^^^^^^^^")]
    [InlineData("🧠 [[b]]", "[[b]]", 1, "🧠 [[b]]", "   ^^^^^")]
    [InlineData("👩‍💻 [[b]]", "[[b]]", 1, "👩‍💻 [[b]]", "   ^^^^^")]
    [InlineData("❤️ [[b]]", "[[b]]", 1, "❤️ [[b]]", "   ^^^^^")]
    [InlineData("𝔸 [[b]]", "[[b]]", 1, "𝔸 [[b]]", "  ^^^^^")]
    [InlineData("각 [[b]]", "[[b]]", 1, "각 [[b]]", "   ^^^^^")]
    public void PutTheCaretsUnderTheSpan(string text, string marked, int line, string source, string carets) =>
        Assert.Equal(new CodeFrame(line, source, carets), FrameOf(text, marked));

    [Theory]
    [InlineData("\t[[b]]", "    [[b]]", "    ^^^^^")]
    [InlineData("a\t[[b]]", "a   [[b]]", "    ^^^^^")]
    [InlineData("abcd\t[[b]]", "abcd    [[b]]", "        ^^^^^")]
    [InlineData("注\t[[b]]", "注  [[b]]", "    ^^^^^")]
    public void ExpandTabsToStopsOfFourCells(string text, string source, string carets) =>
        Assert.Equal(new CodeFrame(1, source, carets), FrameOf(text, "[[b]]"));

    [Fact]
    public void MarkASpanOverSeveralLinesToTheEndOfItsFirst() =>
        Assert.Equal(new CodeFrame(2, "tags: [a,", "      ^^^"), FrameOf("---\ntags: [a,\n  b]\n---\n", "[a,\n  b]"));

    [Fact]
    public void MarkThePlaceOfAnEmptySpanWithOneCaret() =>
        Assert.Equal(new CodeFrame(1, "abc", "  ^"), CodeFrame.Of(Source("abc"), new SourceSpan(2, 0)));

    [Theory]
    [InlineData("abc\r\ndef", 3, 1, "abc", "   ^")]
    [InlineData("abc\r\ndef", 4, 1, "abc", "   ^")]
    [InlineData("abc", 3, 2, "abc", "   ^")]
    [InlineData("abc", 99, 2, "abc", "   ^")]
    [InlineData("", 0, 0, "", "^")]
    public void MarkASpanBehindTheLastCharacterOfALine(string text, int start, int length, string source, string carets) =>
        Assert.Equal(new CodeFrame(1, source, carets), CodeFrame.Of(Source(text), new SourceSpan(start, length)));

    [Fact]
    public void MarkTheLineBehindTheLastLineEnd() =>
        Assert.Equal(new CodeFrame(2, "", "^"), CodeFrame.Of(Source("abc\n"), new SourceSpan(4, 0)));

    [Fact]
    public void MarkAWholeCharacterWhenTheSpanBeginsWithinIt() =>
        Assert.Equal(new CodeFrame(1, "a🧠b", " ^^"), CodeFrame.Of(Source("a🧠b"), new SourceSpan(2, 1)));

    [Fact]
    public void CutALongLineAroundTheSpan()
    {
        CodeFrame frame = FrameOf(new string('x', 300) + "[[b]]" + new string('y', 300), "[[b]]");

        Assert.Equal("…" + new string('x', 40) + "[[b]]" + new string('y', 75) + "…", frame.Source);
        Assert.Equal(new string(' ', 41) + "^^^^^", frame.Carets);
    }

    [Fact]
    public void CutALongLineAtTheEndOnlyWhenTheSpanIsNearItsBeginning()
    {
        CodeFrame frame = FrameOf("See [[b]] " + new string('y', 300), "[[b]]");

        Assert.Equal("See [[b]] " + new string('y', 110) + "…", frame.Source);
        Assert.Equal("    ^^^^^", frame.Carets);
    }

    [Fact]
    public void NeverCutACharacterInTwo()
    {
        string brains = string.Concat(Enumerable.Repeat("🧠", 2_000));

        CodeFrame frame = FrameOf("x" + brains + "[[b]]" + brains, "[[b]]");

        Assert.Equal("…" + string.Concat(Enumerable.Repeat("🧠", 20)) + "[[b]]" + string.Concat(Enumerable.Repeat("🧠", 37)) + "…", frame.Source);
        Assert.Equal(new string(' ', 41) + "^^^^^", frame.Carets);
    }

    [Fact]
    public void LookAtNoMoreOfAHugeLineThanTheyShow()
    {
        string huge = new('x', 50_000_000);
        SourceText source = Source(huge);
        source.Locate(0);

        long before = GC.GetAllocatedBytesForCurrentThread();
        CodeFrame.Of(source, new SourceSpan(25_000_000, 3));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void MakeWhatWouldDriveTheTerminalVisible() =>
        Assert.Equal(new CodeFrame(1, "␛[2J<U+202E>[[b]]␀", new string(' ', 12) + "^^^^^"), FrameOf("\e[2J\u202E[[b]]\0", "[[b]]"));

    private static CodeFrame FrameOf(string text, string marked) =>
        CodeFrame.Of(Source(text), new SourceSpan(text.IndexOf(marked, StringComparison.Ordinal), marked.Length));

    private static SourceText Source(string text) => new(new SourcePath("notes/a.md"), text);
}
