using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Maps;

/// <summary>The small maps on the pages of notes.</summary>
public sealed class NeighbourhoodsOfNotes
{
    [Fact]
    public void ShowWhatLinksOnOneSideAndWhatIsLinkedOnTheOther()
    {
        SiteFiles site = SiteFiles.Of("""
            === notes/a.md
            [[b]], [[b]] again, [[a]], [[both]], [[gone]], [[q]], [[about]]
            === notes/b.md
            ---
            title: Is <b> & "b" one text?
            ---
            === notes/both.md
            [[a]]
            === notes/c.md
            [[a]] and [[a]]
            === hubs/h.md
            ## S

            - [[a]]
            === inquiries/q.md
            Why?
            === inquiries/p.md
            ---
            notes: [a]
            ---
            === topics/t.md
            [[a]]
            === pages/about.md
            [[a]]
            """);

        Assert.Equal(["../../notes/b/", "../../notes/both/", "../../inquiries/q/"], Side(site, "a", "linked"));
        Assert.Equal(["../../inquiries/p/", "../../notes/c/", "../../notes/h/"], Side(site, "a", "linking").Order(StringComparer.Ordinal));
        Assert.Equal("Is <b> & \"b\" one text?", site.Page("notes/a/index.html").QuerySelector(".neighbourhood .linked a")!.TextContent);
    }

    [Fact]
    public void ShowRelatedNotesThatNoLinkJoins()
    {
        SiteFiles site = SiteFiles.Of("""
            === notes/a.md
            ---
            related: [c, b]
            ---
            [[b]]
            === notes/b.md
            Text.
            === notes/c.md
            Text.
            """);

        Assert.Equal(["../../notes/c/"], Side(site, "a", "near"));
        Assert.Equal(["../../notes/b/"], Side(site, "a", "linked"));
        Assert.Equal(["../../notes/a/"], Side(site, "b", "linking"));
        Assert.Contains("../../notes/a/", Side(site, "c", "near"));
        Assert.Empty(Side(site, "b", "linked"));
    }

    [Fact]
    public void ShowTheForemostOnlyThoseMostRelatedFirst()
    {
        string others = string.Concat(Enumerable.Range(1, 9).Select(i => $"=== notes/n{i}.md\n[[z]]\n\n{(i == 8 ? "[@one] [@two]" : "")}\n=== notes/m{i}.md\nText.\n"));
        SiteFiles site = SiteFiles.Of($$"""
            === notes/z.md
            {{string.Concat(Enumerable.Range(1, 9).Select(i => $"[[m{i}]] "))}} [@one] [@two]
            === papers.bib
            @misc{one, title={One} }
            @misc{two, title={Two} }
            {{others}}
            """);

        Assert.Equal(5, Side(site, "z", "linking").Count);
        Assert.Equal("../../notes/n8/", Side(site, "z", "linking")[0]);
        Assert.Equal(5, Side(site, "z", "linked").Count);
    }

    [Fact]
    public void AreNotDrawnWhereThereIsNothingToShow() =>
        Assert.Empty(SiteFiles.Of("=== notes/a.md\nAlone, [[a]].\n").Page("notes/a/index.html").QuerySelectorAll(".neighbourhood"));

    private static IReadOnlyList<string?> Side(SiteFiles site, string note, string side) =>
        [.. site.Page($"notes/{note}/index.html").QuerySelectorAll($".neighbourhood .{side} a").Select(link => link.GetAttribute("href"))];
}
