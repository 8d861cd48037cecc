using NotesGen.Diagnostics;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Planning;

public sealed class AddressesOfNotes
{
    [Theory]
    [InlineData("a.md", "notes/a/")]
    [InlineData("Deep/Folder/My Note.md", "notes/my-note/")]
    [InlineData("hubs/Rewards.md", "notes/rewards/")]
    [InlineData("topics/RLVR.md", "topics/rlvr/")]
    [InlineData("clusters/Learning.md", "clusters/learning/")]
    [InlineData("inquiries/Why not.md", "inquiries/why-not/")]
    [InlineData("pages/About.md", "about/")]
    public void FollowKindAndName(string path, string address) => Assert.Equal(address, MiniSite.OfFiles((path, "Text.\n")).AddressOf(path));

    [Theory]
    [InlineData("It's Bayes’ rule", "its-bayes-rule")]
    [InlineData("Attention -- is & all?", "attention-is-all")]
    [InlineData("日本語 ノート", "日本語-ノート")]
    [InlineData("Émile Zola", "émile-zola")]
    [InlineData("E\u0301mile", "émile")]
    [InlineData("Привет МИР", "привет-мир")]
    [InlineData("v1.2_final (2)", "v1-2-final-2")]
    [InlineData("  --spaces--  ", "spaces")]
    [InlineData("हिन्दी", "हिन्दी")]
    public void AreTheNameAsASlug(string name, string slug) => Assert.Equal(slug, Slug.From(name).Value);

    [Fact]
    public void AreCutAtAWordBoundaryAtEightyCharacters()
    {
        Assert.Equal(string.Join('-', Enumerable.Repeat("seven77", 10)), Slug.From(string.Join(' ', Enumerable.Repeat("seven77", 12))).Value);
        Assert.Equal(new string('a', 80), Slug.From(new string('a', 80)).Value);
        Assert.Equal(new string('a', 80), Slug.From(new string('a', 81)).Value);
        Assert.Equal(new string('a', 80), Slug.From(new string('a', 80) + " b").Value);
        Assert.Equal(new string('a', 40), Slug.From(new string('a', 40) + " " + new string('b', 40)).Value);
    }

    [Theory]
    [InlineData("⛩.md")]
    [InlineData("$?.md")]
    [InlineData("….md")]
    public void AreAShortHashOfThePathWhereNothingIsLeftOfTheName(string path)
    {
        MiniSite site = MiniSite.OfFiles((path, "# Title\n"), ("x/" + path, "Text.\n"));

        Assert.Matches("^notes/[0-9a-f]{8}/$", site.AddressOf(path));
        Assert.NotEqual(site.AddressOf(path), site.AddressOf("x/" + path));
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void OfAFileNamedLikeAnothersSuffixStayApart()
    {
        string suffixed = "c-constructor-" + Slug.HashOf("C Constructor.md");
        MiniSite site = MiniSite.OfFiles(("C Constructor.md", ""), ("C++ Constructor.md", ""), (suffixed + ".md", ""));

        Assert.Equal($"notes/{suffixed}/", site.AddressOf(suffixed + ".md"));
        Assert.Equal(3, site.Graph.Notes.Select(note => site.AddressOf(note.Path.Value)).Distinct().Count());
    }

    [Fact]
    public void ThatComeOutAlikeEachGetASuffixOfTheirOwnPath()
    {
        MiniSite site = MiniSite.OfFiles(("C Constructor.md", ""), ("C++ Constructor.md", ""), ("x/c-constructor.md", ""));

        string[] addresses = [.. site.Graph.Notes.Select(note => site.AddressOf(note.Path.Value))];
        Assert.All(addresses, address => Assert.Matches("^notes/c-constructor-[0-9a-f]{8}/$", address));
        Assert.Equal(3, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["NG3001 C Constructor.md 3 names come out as `notes/c-constructor/`"], site.Reports);
        Assert.Equal(["C++ Constructor.md", "x/c-constructor.md"], site.Report(Catalogue.SharedSlug).Notes.Select(note => note.Place!.Path.Value));
    }

    [Fact]
    public void ThatComeOutAlikeDoNotChangeWithAThird()
    {
        MiniSite two = MiniSite.OfFiles(("C Constructor.md", ""), ("C++ Constructor.md", ""));
        MiniSite three = MiniSite.OfFiles(("A/C Constructor.md", ""), ("C Constructor.md", ""), ("C++ Constructor.md", ""));

        Assert.Equal(two.AddressOf("C Constructor.md"), three.AddressOf("C Constructor.md"));
        Assert.Equal(two.AddressOf("C++ Constructor.md"), three.AddressOf("C++ Constructor.md"));
    }

    [Fact]
    public void OfAChosenSlugStayAndTheMadeOneGivesWay()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nslug: same\n---\n=== same.md\nText.\n");

        Assert.Equal("notes/same/", site.AddressOf("a.md"));
        Assert.Matches("^notes/same-[0-9a-f]{8}/$", site.AddressOf("same.md"));
        Assert.Equal(["NG3001"], site.Codes);
    }

    [Fact]
    public void OfTwoKindsDoNotClash()
    {
        MiniSite site = MiniSite.OfFiles(("notes/rlvr.md", ""), ("topics/rlvr.md", ""), ("clusters/rlvr.md", ""), ("inquiries/rlvr.md", ""), ("pages/rlvr.md", ""));

        Assert.Empty(site.Reports);
        Assert.Equal(5, site.Graph.Notes.Select(note => site.AddressOf(note.Path.Value)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void ThatTwoFilesChooseAreAnErrorWithBothPlaces()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nslug: same\n---\n=== b.md\n---\ntitle: B\nslug: Same\n---\n");
        Diagnostic report = site.Report(Catalogue.AddressClash);

        Assert.Equal(["NG3002 b.md:3:7 two files choose the address `notes/Same/`"], site.Reports);
        Assert.Equal(new SourcePlace(new SourcePath("a.md"), new SourceSpan(10, 4)), Assert.Single(report.Notes).Place);
        Assert.Empty(site.Built.Outputs);
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("a/../../b")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("'a?b'")]
    [InlineData("'C:'")]
    [InlineData("\"a\\0b\"")]
    [InlineData("'%2e%2e'")]
    public void ThatLeaveTheirFolderAreAnError(string slug)
    {
        MiniSite site = MiniSite.OfNote($"---\nslug: {slug}\n---\n");

        Assert.Equal(["NG3003"], site.Codes);
        Assert.StartsWith("NG3003 note.md:2:7 ", site.Reports[0], StringComparison.Ordinal);
        Assert.Empty(site.Built.Outputs);
    }

    [Theory]
    [InlineData("notes/a.md", "by-date")]
    [InlineData("notes/a.md", "BY-TOPIC")]
    [InlineData("pages/a.md", "notes")]
    [InlineData("pages/a.md", "search")]
    [InlineData("pages/a.md", "theme")]
    public void ThatTheSiteNeedsForItselfAreAnError(string path, string slug)
    {
        MiniSite site = MiniSite.OfFiles((path, $"---\nslug: {slug}\n---\n"));

        Assert.Equal(["NG3004"], site.Codes);
        Assert.Equal(new SourceSpan(10, slug.Length), site.Report(Catalogue.ReservedAddress).Place!.Span);
    }

    [Fact]
    public void OfAFileNamedLikeAReservedAddressGetASuffix()
    {
        MiniSite site = MiniSite.OfFiles(("pages/Search.md", ""), ("notes/By date.md", ""));

        Assert.Matches("^search-[0-9a-f]{8}/$", site.AddressOf("pages/Search.md"));
        Assert.Matches("^notes/by-date-[0-9a-f]{8}/$", site.AddressOf("notes/By date.md"));
        Assert.Equal(
            [
                "NG3001 notes/By date.md this name comes out as `notes/by-date/`, which the site needs for itself",
                "NG3001 pages/Search.md this name comes out as `search/`, which the site needs for itself",
            ],
            site.Reports);
    }

    [Fact]
    public void AreEachUsedByOnePageOnly()
    {
        MiniSite site = MiniSite.OfFiles(
            ("a.md", "---\ntopic: Same Name\ncluster: same-name\nsources: [same-name, 'same name', Same-Name, by-use]\nredirects: [old]\n---\n"),
            ("notes/Same Name.md", ""), ("hubs/same name.md", ""), ("pages/same-name.md", ""), ("pages/index.md", ""), ("index.md", ""));

        Assert.Equal(site.Addresses.Count, site.Addresses.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(site.Built.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }
}
