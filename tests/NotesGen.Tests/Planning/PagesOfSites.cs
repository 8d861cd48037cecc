using Xunit;

namespace NotesGen.Tests.Planning;

public sealed class PagesOfSites
{
    [Fact]
    public void OfAnEmptyFolderAreTheHomePageAndTheListOfNotes()
    {
        MiniSite site = MiniSite.OfFiles();

        Assert.Equal(
            ["", "404.html", "notes/", "notes/by-date/", "search/"],
            site.Addresses);
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("pages/index.md")]
    [InlineData("index.md")]
    [InlineData("Index.md")]
    public void HaveTheSitesOwnTextAtHome(string path)
    {
        MiniSite site = MiniSite.OfFiles((path, "# Welcome\n\nHello.\n"), ("a.md", "[[index]]\n"));

        Assert.Equal("Hello.", site.Page("").QuerySelector("main")!.TextContent.Trim());
        Assert.Equal("../.././", site.Page("notes/a/").QuerySelector("main a")!.GetAttribute("href"));
        Assert.DoesNotContain("notes/index/", site.Addresses);
        Assert.DoesNotContain("index/", site.Addresses);
    }

    [Fact]
    public void OfAVaultWithoutFrontMatterOrConfigurationBuild()
    {
        MiniSite site = MiniSite.Of("=== Inbox/First thought.md\nSome [[second thought]] and [link](../Second%20thought.md).\n=== Second thought.md\n# Second\n\n- [[First thought#^x]]\n");

        Assert.Equal(["notes/first-thought/", "notes/second-thought/"], site.Addresses.Where(address => address.Contains("thought", StringComparison.Ordinal)));
        Assert.Equal(["NG2003"], site.Codes);
    }

    [Fact]
    public void AreTheSameInWhateverOrderTheFolderListsThem()
    {
        (string, string)[] files =
        [
            ("a.md", "---\ntopic: t\nsources: [2301.00001]\n---\n[[b]] [[Same]]\n"), ("b.md", "---\ntitle: Same\nclusters: [c]\n---\n[[a]]\n"), ("x/c.md", "---\naliases: [Same]\ntitle: Same\n---\n"),
            ("hubs/h.md", "- [[a]]\n- [[b]]\n"), ("hubs/g.md", "- [[b]]\n- [[a]]\n"), ("C++.md", ""), ("C.md", ""), ("p.bib", "@misc{k, title={T}, eprint={2301.00001}}"), ("q.bib", "@misc{k, title={U}}"),
        ];
        MiniSite first = MiniSite.OfFiles(files);

        for (int seed = 1; seed <= 10; seed++)
        {
            new Random(seed).Shuffle(files);
            MiniSite shuffled = MiniSite.OfFiles(files);

            Assert.Equal(first.Reports, shuffled.Reports);
            Assert.Equal(first.Built.Outputs.Select(output => output.Path), shuffled.Built.Outputs.Select(output => output.Path));
            Assert.All(first.Built.Outputs.Zip(shuffled.Built.Outputs), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
        }
    }

    [Fact]
    public void LeadFromFileToFileWhenAsked()
    {
        MiniSite site = MiniSite.Of("=== a.md\n[[b#Part]]\n=== b.md\n## Part\n", new BuildOptions { Links = LinkStyle.Files });

        Assert.Equal("../../notes/b/index.html#part", site.Page("notes/a/").QuerySelector("main a")!.GetAttribute("href"));
    }
}
