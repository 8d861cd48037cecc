using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>Headings and blocks whose names are ids that the default theme uses itself.</summary>
public sealed partial class IdsOfPages
{
    private static readonly string[] OfTheTheme =
    [
        .. Directory.EnumerateFiles(Repository.At("templates"), "*.sbn-html", SearchOption.AllDirectories)
            .SelectMany(path => Id().Matches(File.ReadAllText(path))).Select(match => match.Groups["id"].Value.Replace("{{ ", "", StringComparison.Ordinal))
            .Concat(["ref-1", "ref-2", "cite-1", "cite-2", "topic-shared", "topic.shared", "other-notes"])
            .Where(id => !id.Contains('{', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void AreFoundInTheTheme() => Assert.Contains("related", OfTheTheme);

    [Theory]
    [InlineData("notes/a.md", "notes/a/index.html")]
    [InlineData("inquiries/a.md", "inquiries/a/index.html")]
    [InlineData("hubs/a.md", "notes/a/index.html")]
    [InlineData("topics/a.md", "topics/a/index.html")]
    [InlineData("clusters/a.md", "clusters/a/index.html")]
    [InlineData("pages/a.md", "a/index.html")]
    [InlineData("pages/index.md", "index.html")]
    public void StayUniqueWhateverHeadingsAreCalled(string file, string path)
    {
        string headings = string.Concat(OfTheTheme.Select(id => $"\n## {id}\n\n- [[b]] and [@key]\n\nA paragraph ^{id}\n\nAnother ^{id}\n"));
        SiteFiles site = SiteFiles.Of($$"""
            === {{file}}
            ---
            cluster: a
            notes:
              - b
            ---
            [@key; @other] and [[b]] {{headings}}
            === notes/b.md
            ---
            topic: shared
            cluster: a
            sources: [key]
            ---
            [[a]] and [[index]] [@key]
            === inquiries/c.md
            ---
            notes: [a, b]
            ---
            [[a]]
            === hubs/d.md
            ## S

            - [[a]]
            - [[b]]
            === papers.bib
            @misc{key, title={K} }
            @misc{other, title={O} }
            """);
        IHtmlDocument page = site.Page(path);

        Assert.Contains("listed-in", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Crawl.Served(site, "https://example.org/"));
    }

    [GeneratedRegex("""\bid="(?<id>[^"]+)["]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Id();
}
