using System.Text;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class FormsOfFiles
{
    private const string Text =
        "---\ntitle: A title\ntags:\n  - a\nrelated: [nobody]\n---\n# Heading\n\nOne [[missing]] line\nand another.\n\n- item [[gone]]\n\n```\ncode [[not a link]]\n```\n";

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void MakeTheSamePageWhateverEndsTheLines(string lineEnd)
    {
        MiniSite lf = MiniSite.OfNote(Text);
        MiniSite other = MiniSite.OfNote(Text.ReplaceLineEndings(lineEnd));

        Assert.Equal(lf.Text("notes/note/index.html"), other.Text("notes/note/index.html"));
        Assert.Equal(lf.Reports, other.Reports);
        Assert.Equal(3, lf.Reports.Count);
    }

    [Fact]
    public void MakeTheSamePageWithAByteOrderMark()
    {
        MiniSite plain = MiniSite.OfNote(Text);
        MiniSite marked = MiniSite.OfNote("\uFEFF" + Text);

        Assert.Equal(plain.Text("notes/note/index.html"), marked.Text("notes/note/index.html"));
        Assert.Equal(plain.Reports, marked.Reports);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("   \r\n\t")]
    [InlineData("---")]
    [InlineData("---\n---")]
    [InlineData("\uFEFF")]
    [InlineData("---\ntitle: note\n---")]
    public void MayBeAllButEmpty(string text)
    {
        MiniSite site = MiniSite.OfNote(text);

        Assert.Equal("note", site.Page("notes/note/").QuerySelector("h1")!.TextContent);
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void InLatin1AreAWarningWithTheFirstUnreadablePlace()
    {
        MiniSite site = MiniSite.Of("=== note.md (in Latin-1)\n# A\n\nna\u00EFve\n");

        Assert.Equal(["NG1005 note.md:3:3 this file is not valid UTF-8; unreadable bytes are shown as U+FFFD"], site.Reports);
        Assert.Contains("na\uFFFDve", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void MayEndInMarkdownAndInUpperCase()
    {
        MiniSite site = MiniSite.OfFiles(("a.markdown", "[[B]]\n"), ("B.MD", "[[a]]\n"));

        Assert.Equal(["a.markdown", "B.MD"], site.Graph.Notes.Select(note => note.Path.Value));
        Assert.Equal(["B.MD", "a.markdown"], [site.Leads("a.markdown"), site.Leads("B.MD")]);
    }

    [Fact]
    public void HostileInEveryWayNeverThrow()
    {
        Random random = new(20_240_105);
        string[] pieces = ["---\n", "\r", "\n", "[[", "]]", "|", "#", "^", "![", "](", ")", "[@", "@", ": ", "- ", "\t", "{{", "}}", "&a", "*a", "\0", "😀", "\uD800", "e\u0301", "```", "$", "<b>", "a", "title", "%", "..", "/", "> ", "| a | b |\n|---|---|\n", "\u2028", "[^1]", "[^1]: "];
        for (int i = 0; i < 100; i++)
        {
            StringBuilder text = new();
            for (int j = random.Next(60); j > 0; j--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            MiniSite site = MiniSite.OfFiles(("hubs/a.md", text.ToString()), ("b.md", text.ToString()), ("inquiries/c.md", "---\n" + text));

            Assert.DoesNotContain("NG9001", site.Codes);
        }
    }
}
