using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Links;

/// <summary>Obsidian's rules from link to file, in their order, then ours.</summary>
public sealed class TargetsOfLinks
{
    private static string From(string path, string link, params string[] files) =>
        MiniSite.OfFiles([(path, link + "\n"), .. files.Select(file => (file, "Text.\n"))]).Leads(path);

    [Theory]
    [InlineData("[[b]]", "x/b.md")]
    [InlineData("[[B]]", "x/b.md")]
    [InlineData("[[ b ]]", "x/b.md")]
    [InlineData("[[b.md]]", "x/b.md")]
    [InlineData("[[x/b]]", "x/b.md")]
    [InlineData("[[X/B.MD]]", "x/b.md")]
    [InlineData("[[y/b]]", "Missing")]
    [InlineData("[[b.txt]]", "Missing")]
    public void AreTheOnlyFileOfABareName(string link, string target) => Assert.Equal(target, From("a.md", link, "x/b.md"));

    [Theory]
    [InlineData("[[Node.js]]", "Node.js.md")]
    [InlineData("[[Node.js.md]]", "Node.js.md")]
    [InlineData("[[node]]", "Missing")]
    [InlineData("[[v1.2 notes]]", "v1.2 notes.md")]
    public void MayHaveDotsInTheirNames(string link, string target) => Assert.Equal(target, From("a.md", link, "Node.js.md", "v1.2 notes.md"));

    [Fact]
    public void WithADotAreLookedForAsTheyAreFirst() =>
        Assert.Equal("data.csv", From("a.md", "[[data.csv]]", "data.csv", "data.csv.md"));

    [Theory]
    [InlineData("cafe\u0301.md", "[[caf\u00E9]]")]
    [InlineData("caf\u00E9.md", "[[cafe\u0301]]")]
    [InlineData("CAF\u00C9.md", "[[cafe\u0301]]")]
    [InlineData("a\u00A0b.md", "[[a b]]")]
    [InlineData("a b.md", "[[a\u00A0b]]")]
    [InlineData("ÄÖ/ñ.md", "[[äö/Ñ]]")]
    [InlineData("日本語.md", "[[日本語]]")]
    [InlineData("C++.md", "[[c++]]")]
    [InlineData("A & B 100%.md", "[[a & b 100%]]")]
    public void AreComparedWithoutCaseAndUnicodeForm(string file, string link) => Assert.Equal(file, From("notes/z.md", link, file));

    [Theory]
    [InlineData("[[./b]]", "x/b.md")]
    [InlineData("[[../b]]", "b.md")]
    [InlineData("[[../y/b]]", "y/b.md")]
    [InlineData("[[./deep/b]]", "x/deep/b.md")]
    [InlineData("[[../c]]", "y/z/c.md")]
    public void OfRelativePathsStartAtTheLinkingNotesFolder(string link, string target) =>
        Assert.Equal(target, From("x/a.md", link, "b.md", "x/b.md", "y/b.md", "x/deep/b.md", "y/z/c.md"));

    [Theory]
    [InlineData("[[/b]]", "b.md")]
    [InlineData("[[/x/b]]", "x/b.md")]
    [InlineData("[[/c]]", "Missing")]
    public void OfALeadingSlashAreExactFromTheRootOrNothing(string link, string target) =>
        Assert.Equal(target, From("x/a.md", link, "b.md", "x/b.md", "x/c.md"));

    [Fact]
    public void AreAnExactPathFromTheRootEvenWithAFileBesideTheNote() => Assert.Equal("b.md", From("x/a.md", "[[b]]", "b.md", "x/b.md"));

    [Theory]
    [InlineData("x/a.md", "x/sub/deep/b.md")]
    [InlineData("y/a.md", "y/long-folder/b.md")]
    [InlineData("z/a.md", "c/b.md")]
    [InlineData("a.md", "c/b.md")]
    public void OfAPathSuffixAreUnderTheOwnFolderFirstThenTheShortest(string from, string target) =>
        Assert.Equal(target, From(from, "[[b]]", "c/b.md", "d/b.md", "x/sub/deep/b.md", "y/long-folder/b.md"));

    [Theory]
    [InlineData("[[sub/b]]", "p/sub/b.md")]
    [InlineData("[[ub/b]]", "Missing")]
    public void OfAPathSuffixEndAtAWholeFolderName(string link, string target) => Assert.Equal(target, From("a.md", link, "p/sub/b.md", "q/r/sub/b.md"));

    [Fact]
    public void OfEqualLengthAreTakenInOrdinalOrder() => Assert.Equal("c/b.md", From("z/a.md", "[[b]]", "d/b.md", "c/b.md", "e/b.md"));

    [Theory]
    [InlineData("the-slug")]
    [InlineData("The Alias")]
    [InlineData("THE ALIAS")]
    [InlineData("Does it scale?")]
    [InlineData("It scales.")]
    public void AreFoundBySlugAliasTitleAndClaimLast(string name)
    {
        MiniSite site = MiniSite.Of($"=== a.md\n[[{name}]]\n=== b.md\n---\nslug: the-slug\naliases: [the alias]\ntitle: Does it scale?\nclaim: It scales.\n---\n");

        Assert.Equal("b.md", site.Leads("a.md"));
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void AreAFileBeforeASlugASlugBeforeAnAliasAnAliasBeforeATitleATitleBeforeAClaim()
    {
        const string Names = "=== f/one.md\nText.\n=== b.md\n---\nslug: one\n---\n=== c.md\n---\naliases: [one, b-slug]\n---\n=== d.md\n---\ntitle: b-slug\n---\n=== e.md\n---\nslug: b-slug\n---\n"
            + "=== g.md\n---\naliases: [two]\n---\n=== h.md\n---\ntitle: two\nclaim: three\n---\n=== i.md\n---\ntitle: three\n---\n";
        MiniSite site = MiniSite.Of("=== a.md\n[[one]] [[b-slug]] [[two]] [[three]]\n" + Names);

        Assert.Equal(["f/one.md", "e.md", "g.md", "i.md"], Enumerable.Range(0, 4).Select(link => site.Leads("a.md", link)));
    }

    [Fact]
    public void ThatSeveralNotesAnswerToAreAmbiguousWithAllCandidates()
    {
        MiniSite site = MiniSite.Of("=== notes/a.md\nSee [[Scaling]].\n=== z/one.md\n---\ntitle: Scaling\n---\n=== m/two.md\n---\ntitle: scaling\n---\n=== n/three.md\n---\nclaim: Scaling\n---\n");
        Diagnostic report = site.Report(Catalogue.AmbiguousLink);

        Assert.Equal(["NG2002 notes/a.md:1:5 2 notes answer to `Scaling`; the first by path is taken"], site.Reports);
        Assert.Equal(["m/two.md", "z/one.md"], report.Notes.Select(note => note.Place!.Path.Value));
        Assert.Equal("name one by its path: `m/two`", report.Help);
        Assert.Equal("m/two.md", site.Leads("notes/a.md"));
    }

    [Fact]
    public void OfAnAliasThatOneNoteHasTwiceAreNotAmbiguous() =>
        Assert.Empty(MiniSite.Of("=== a.md\n[[x y]]\n=== b.md\n---\naliases: [x y, X Y]\n---\n").Reports);

    [Theory]
    [InlineData("atention", "attention")]
    [InlineData("Attnetion", "attention")]
    [InlineData("Is attention all you ned?", "Is attention all you need?")]
    [InlineData("transfomer circuits", "Transformer circuits")]
    public void ThatAreMissingSuggestTheNearestName(string typed, string near)
    {
        MiniSite site = MiniSite.Of($"=== a.md\nSee [[{typed}]].\n=== notes/attention.md\n---\ntitle: Is attention all you need?\naliases: [Transformer circuits]\n---\n");

        Assert.Equal([$"NG2001 a.md:1:5 no note answers to `{typed}`"], site.Reports);
        Assert.Equal($"did you mean `{near}`?", site.Report(Catalogue.MissingNote).Help);
    }

    [Fact]
    public void ThatAreMissingAndLikeNothingSuggestNothing() =>
        Assert.Null(MiniSite.Of("=== a.md\n[[zyzzyva]]\n=== b.md\nText.\n").Report(Catalogue.MissingNote).Help);

    [Fact]
    public void ThatAreMissingAreMarkedTextAndNoLink()
    {
        AngleSharp.Dom.IDocument page = MiniSite.OfNote("[[Not yet|written *later*]]\n").Page("notes/note/");

        Assert.Null(page.QuerySelector("main a"));
        Assert.Equal("written later", page.QuerySelector("main .missing")!.TextContent);
    }

    [Theory]
    [InlineData("[t](../../../etc/passwd)")]
    [InlineData("[t](../../x.md)")]
    [InlineData("[[../../x]]")]
    [InlineData("![](../../../x.png)")]
    [InlineData("[t](%2e%2e/%2e%2e/x.md)")]
    public void ThatLeaveTheSiteAreReportedAndAreNoLink(string link)
    {
        MiniSite site = MiniSite.OfFiles(("notes/a.md", link + "\n"));

        Assert.Equal(["NG2008"], site.Codes);
        Assert.Equal("Outside", site.Leads("notes/a.md"));
        Assert.Empty(site.Page("notes/a/").QuerySelectorAll("main [href], main [src]"));
    }
}
