using System.Text;
using NotesGen.Tests.Diagnostics;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Vaults;

/// <summary>Comments in every place of a note, each holding the word "canary".</summary>
public sealed class HiddenComments
{
    private const string Site = """
        === notesgen.yaml
        title: Site
        url: https://example.org/
        === papers.bib
        @article{key, title = {A paper}, year = 2020}
        === notes/open.md
        # Open OPENcanaryCLOSE

        OPENcanary [[other]]CLOSE First OPENcanary OPEN2[@canary]CLOSE sentence with [[other|label]] OPENcanary
        more canary
        CLOSE [@key] #tag OPEN#canaryCLOSE.

        OPEN
        # Canary

        - [[canary]]

        [^canary]: canary
        [canary]: https://canary.example

        ```
        canary
        CLOSE

        ## Heading OPENcanaryCLOSE

        - item OPENcanaryCLOSE ^block
          OPEN
          canary
          CLOSE

        > [!note] Title OPENcanaryCLOSE
        > OPEN
        > canary
        > CLOSE

        | a OPENcanaryCLOSE | b |
        |---|---|
        | c | d OPENcanary |
        | canaryCLOSE e | f |

        Words[^1] and [text OPENcanaryCLOSE](other.md).

        [^1]: A footnote OPENcanary [[other]]CLOSE.

        Term
        : meaning OPENcanaryCLOSE

        Opens OPENcanary

        canary [[other]]

        - canary CLOSE and closes.

        === notes/last.md
        # Last

        OPEN canary

        never closed [[other]] canary
        === notes/other.md
        # Other

        [[open#Heading]] [[open#^block]]
        === hubs/hub.md
        # Hub

        Intro OPENcanaryCLOSE

        OPEN
        ## Canary section

        - [[other]] canary
        CLOSE

        ## Section OPENcanaryCLOSE

        - [[open]]: the gloss OPENcanary [[other]]CLOSE
        - OPEN [[other]]: canaryCLOSE
        - words OPENcanaryCLOSE alone

        ### Part OPENcanaryCLOSE

        - [[other]] OPENcanaryCLOSE
        === inquiries/inquiry.md
        ---
        findings: [{note: open, text: It is so.}]
        ---
        # Inquiry OPENcanaryCLOSE

        OPENcanaryCLOSE It was asked, OPENcanary
        canaryCLOSE and [[open]] answers.

        > OPEN
        > canary
        """;

    [Theory]
    [InlineData("%%", "%%", "")]
    [InlineData("<!--", "-->", "")]
    [InlineData("%%", "%%", "<!--")]
    [InlineData("<!--", "-->", "%%")]
    public void LeaveNoTraceInAnyFile(string open, string close, string inner)
    {
        SiteFiles site = SiteFiles.Of(ExampleSite.FolderOf(Write(open, close, inner)), new BuildOptions());

        foreach ((string path, byte[] content) in site.Files)
        {
            Assert.DoesNotContain("canary", path, StringComparison.OrdinalIgnoreCase);
            string text = Encoding.UTF8.GetString(content);
            Assert.DoesNotContain("\uFDD0", text, StringComparison.Ordinal);
            Assert.False(text.Contains("canary", StringComparison.OrdinalIgnoreCase), $"{path}: {text}");
        }
    }

    [Theory]
    [InlineData("%%", "%%")]
    [InlineData("<!--", "-->")]
    public void LeaveNoLinkTagCitationTermOrHeading(string open, string close)
    {
        MiniSite site = MiniSite.Of(Write(open, close, ""));
        Model.Note note = site.Note("notes/open.md");
        Model.Note hub = site.Note("hubs/hub.md");

        Assert.Equal(["other", "other.md"], note.Links.Select(link => link.Target));
        Assert.Equal(["key"], note.Citations.Select(citation => citation.Key));
        Assert.Equal(["", "heading"], note.Body.Headings.Select(heading => heading.Anchor));
        Assert.DoesNotContain(note.Body.Terms, term => term.Term.Contains("canary", StringComparison.Ordinal));
        Assert.Equal("Open", note.Title);
        Assert.Equal("First sentence with label #tag .", note.Description);
        Assert.Equal(["tag"], note.Tags);
        Assert.Equal(["open", "other"], hub.Links.Select(link => link.Target));
        Assert.Equal(["Section"], hub.Body.Sections.Select(section => section.Title));
        Assert.Equal(["NG1012 inquiries/inquiry.md:9:3 this comment is never closed, so the rest of the note is hidden", "NG1012 notes/last.md:3:1 this comment is never closed, so the rest of the note is hidden"], site.Reports);
    }

    [Theory]
    [InlineData("%%canary%%")]
    [InlineData("%%\ncanary\n%%")]
    [InlineData("<!-- canary -->")]
    [InlineData("%% canary")]
    public void AreHiddenAlsoInATextThatIsTooDeepToRead(string comment)
    {
        MiniSite site = MiniSite.OfNote(new string('>', 10_000) + " one\n\ntwo\n\n" + comment);

        Assert.Contains("NG1011", site.Codes);
        Assert.Contains("two", site.Text("notes/note/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- ", 200_000)]
    [InlineData("%% a\n\n", 100_000)]
    [InlineData("%%a%% b ", 50_000)]
    [InlineData("a <!-- b\n\n", 50_000)]
    [InlineData("a %% <!-- b\n\n", 50_000)]
    [InlineData("<div>%% <!-- ", 50_000)]
    [InlineData("^[a ", 20_000)]
    [InlineData("a ^[b]\n", 20_000)]
    [InlineData("- a\n\t\t- b\n", 20_000)]
    [InlineData("> [!a]\n\n", 20_000)]
    public void AreReadInLinearTime(string part, int times)
    {
        MiniSite site = MiniSite.OfNote("Before.\n\n" + string.Concat(Enumerable.Repeat(part, times)));

        Assert.Contains("Before.", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    private static string Write(string open, string close, string inner) =>
        Site.Replace("OPEN2", inner, StringComparison.Ordinal).Replace("OPEN", open, StringComparison.Ordinal).Replace("CLOSE", close, StringComparison.Ordinal);
}
