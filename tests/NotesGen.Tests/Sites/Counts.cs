using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>The numbers that the demo's pages print, against another way of counting, and against what can be reached from the page.</summary>
public sealed class Counts
{
    public static TheoryData<string> Hubs => [.. CountedSources.In("hubs").Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Topics => [.. CountedSources.In("topics").Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Clusters => [.. CountedSources.In("clusters").Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Hubs))]
    public void OfAHubAreThoseOfItsFile(string hub)
    {
        List<(string Title, List<string> Notes)> sections = CountedSources.Sections(hub);
        string[] listed = [.. sections.SelectMany(section => section.Notes).Distinct()];
        IHtmlDocument page = DemoSite.Served.Page($"notes/{hub}/index.html");

        Assert.Contains(
            $"Topic Hub · {Number(listed.Length, "linked note")} · {Number(sections.Count(section => section.Notes.Count > 0), "section")}", Text(page));
        Assert.Equal(
            sections.Select(section => $"{Plain(section.Title)}: {(section.Notes.Count == 0 ? "" : Number(section.Notes.Count, "note"))}"),
            SectionsOf(page).Select(section => $"{Plain(section.QuerySelector("h2")!.TextContent.Trim())}: {CountIn(section)}"));
        Assert.Equal(listed.Order(StringComparer.Ordinal), Cards(page));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void OfATopicAreThoseOfItsNotes(string topic)
    {
        IHtmlDocument page = DemoSite.Served.Page($"topics/{topic}/index.html");
        int papers = CountedSources.PapersOfTopic(topic).Count;

        Assert.Contains($"{Number(CountedSources.NotesOfTopic(topic).Count, "synthesis note")} · {Number(papers, "source paper")}", Text(page));
        Assert.Contains($"Source papers {papers}", Text(page));
        Assert.Equal(papers, page.QuerySelectorAll("#source-papers a[href*='/papers/']").Select(link => link.GetAttribute("href")).Distinct().Count());
        Assert.Equal(CountedSources.NotesOfTopic(topic).Order(StringComparer.Ordinal), Cards(page));
    }

    [Theory]
    [MemberData(nameof(Clusters))]
    public void OfAClusterAreThoseOfItsNotesAndTopics(string cluster)
    {
        IHtmlDocument page = DemoSite.Served.Page($"clusters/{cluster}/index.html");
        List<string> notes = CountedSources.NotesOfCluster(cluster);
        List<string> topics = CountedSources.TopicsOfCluster(cluster);

        Assert.Contains(
            $"{Number(notes.Count, "note")} (primary) · {Number(CountedSources.PapersOfCluster(cluster).Count, "paper")} · {Number(topics.Count, "sub-topic")}", Text(page));
        Assert.Equal(
            topics.Select(topic => $"{topic}: {Number(CountedSources.NotesOfTopic(topic).Count, "note")}").Order(StringComparer.Ordinal),
            SectionsOf(page).Where(section => section.QuerySelector("h2 a") is not null)
                .Select(section => $"{LastPart(section.QuerySelector("h2 a")!)}: {CountIn(section)}").Order(StringComparer.Ordinal));
        Assert.Empty(notes.Except(Cards(page)));
    }

    [Fact]
    public void OfTheSiteAreThoseOfItsFiles()
    {
        SiteFiles demo = DemoSite.Served;
        Assert.Equal((CountedSources.In("notes").Count, CountedSources.In("hubs").Count), (demo.Site.Counts.Notes, demo.Site.Counts.Hubs));
        Assert.Equal((CountedSources.In("topics").Count, CountedSources.In("clusters").Count), (demo.Site.Counts.Topics, demo.Site.Counts.Clusters));
        string[] folders = ["notes", "hubs", "topics", "clusters", "inquiries"];
        Assert.Equal(folders.SelectMany(folder => CountedSources.In(folder).Values).SelectMany(CountedSources.PapersOf).Distinct().Count(), demo.Site.Counts.Papers);
        Assert.Equal(demo.Site.Counts.Papers, demo.Files.Keys.Count(path => path.StartsWith("papers/", StringComparison.Ordinal) && path.Split('/') is { Length: 3 } parts && !parts[1].StartsWith("by-", StringComparison.Ordinal)));
    }

    private static string Number(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Text(IHtmlDocument page) => Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static IEnumerable<IElement> SectionsOf(IHtmlDocument page) => page.QuerySelectorAll(".sections > section:not([aria-labelledby])");

    private static string CountIn(IElement section) => section.QuerySelector(".count")?.TextContent.Trim() ?? "";

    private static string Plain(string title) => title.Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    private static string LastPart(IElement link) => Uri.UnescapeDataString(link.GetAttribute("href")!.Trim('/').Split('/')[^1]);

    /// <summary>The slugs that the cards of a page lead to, each once.</summary>
    private static IEnumerable<string> Cards(IHtmlDocument page) =>
        page.QuerySelectorAll("li.card a.read").Select(LastPart).Distinct().Order(StringComparer.Ordinal);
}
