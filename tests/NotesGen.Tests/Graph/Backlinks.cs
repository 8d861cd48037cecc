using System.Text;
using AngleSharp.Dom;
using NotesGen.Graph;
using Xunit;

namespace NotesGen.Tests.Graph;

public sealed class Backlinks
{
    /// <summary>Random sites from fixed seeds: links of every form, in text and front matter, to notes by every name.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreTheLinksTurnedAround(int seed)
    {
        MiniSite site = RandomSite(new Random(seed));
        HashSet<(int, int)> links = [];
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            foreach (LinkTarget target in site.Graph.Targets[i].Where(target => target.IsNote && target.Number != i))
            {
                links.Add((i, target.Number));
            }
        }

        HashSet<(int, int)> backlinks = [];
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            foreach (Backlink backlink in site.Graph.Backlinks[i])
            {
                Assert.True(backlinks.Add((backlink.Source, i)), "a note stands twice among the backlinks of one");
                Assert.All(backlink.Links, link => Assert.Equal(i, site.Graph.Targets[backlink.Source][link].Number));
            }
        }

        Assert.Equal(links.Order(), backlinks.Order());
    }

    /// <summary>The same from what the source files say, without any of our reading.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreTheWikilinksOfTheFiles(int seed)
    {
        Random random = new(seed);
        int count = random.Next(2, 12);
        bool[,] links = new bool[count, count];
        (string, string)[] files = [.. Enumerable.Range(0, count).Select(i =>
        {
            StringBuilder text = new();
            for (int j = random.Next(6); j > 0; j--)
            {
                int target = random.Next(count);
                links[i, target] |= target != i;
                text.Append(random.Next(2) == 0 ? "- " : "\nA text with ").Append("[[n").Append(target).Append(random.Next(2) == 0 ? "|shown]]\n" : "]]\n");
            }

            return (FormattableString.Invariant($"n{i}.md"), text.ToString());
        })];
        MiniSite site = MiniSite.OfFiles(files);

        for (int i = 0; i < count; i++)
        {
            Assert.Equal(
                Enumerable.Range(0, count).Where(j => links[j, i]).Select(j => FormattableString.Invariant($"n{j}")).Order(StringComparer.Ordinal),
                site.Ids(site.Graph.Backlinks[site.Number(FormattableString.Invariant($"n{i}.md"))].Select(backlink => backlink.Source)));
        }
    }

    [Fact]
    public void ShowTheParagraphWithTheLinkMarked()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "# A\n\nFirst paragraph.\n\nThe second links [[b]] and *then* [[c]] <3.\n"), ("b.md", "# The b\n"), ("c.md", "# The c\n"));
        IElement backlink = site.Page("notes/b/").QuerySelector(".from-note")!;

        Assert.Equal("A The second links The b and then The c <3.", backlink.TextContent);
        Assert.Equal("The b", backlink.QuerySelector("mark")!.TextContent);
        Assert.Equal("The c", site.Page("notes/c/").QuerySelector(".from-note mark")!.TextContent);
    }

    [Fact]
    public void ShowOnlyTheSentencesAroundTheLinkOfALongParagraph()
    {
        string filler = string.Join(' ', Enumerable.Repeat("A sentence of no interest at all stands here.", 30));
        MiniSite site = MiniSite.OfFiles(("a.md", $"{filler} This one links [[b]] with words. {filler}\n"), ("b.md", "Text.\n"));
        string passage = site.Page("notes/b/").QuerySelector(".from-note")!.TextContent;

        Assert.Contains("This one links b with words.", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, 100, 450);
        Assert.StartsWith("a … ", passage, StringComparison.Ordinal);
        Assert.EndsWith(" …", passage, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowTheSectionOfAHubAndTheFindingOfAnInquiry()
    {
        MiniSite site = MiniSite.Of("=== hubs/h.md\n## First\n\n- [[b]]\n\n## Second\n\n- [[b]] again\n=== inquiries/i.md\n---\nnotes: [{ note: b, finding: Found. }]\n---\n=== b.md\nText.\n");

        Assert.Equal("h: First, Second", site.Page("notes/b/").QuerySelector(".from-hub")!.TextContent);
        Assert.Equal("i: Found.", site.Page("notes/b/").QuerySelector(".inquiry")!.TextContent);
    }

    [Fact]
    public void DoNotComeFromCommentsOrCode()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "`[[b]]`\n\n```\n[[b]]\n```\n\n<!-- [[b]] -->\n\nText <!-- [[b]] --> here.\n"), ("b.md", "Text.\n"));

        Assert.Empty(site.Graph.Backlinks[site.Number("b.md")]);
    }

    [Theory]
    [InlineData("supports", "Supports", "Supported by")]
    [InlineData("contradicts", "Contradicts", "Contradicted by")]
    [InlineData("refines", "Refines", "Refined by")]
    [InlineData("replicates", "Replicates", "Replicated by")]
    public void OfTypedLinksAreShownFromBothSides(string key, string own, string other)
    {
        MiniSite site = MiniSite.OfFiles(("a.md", $"---\n{key}: [b]\n---\n"), ("b.md", "Text.\n"));

        Assert.Equal(own + ": b", site.Page("notes/a/").QuerySelector(".relation")!.TextContent.Trim());
        Assert.Equal(other + ": a", site.Page("notes/b/").QuerySelector(".relation")!.TextContent.Trim());
    }

    [Fact]
    public void OfATypedLinkWrittenTwiceShowTheNoteOnce()
    {
        MiniSite site = MiniSite.OfFiles(("a.md", "---\nsupports: [b, \"[[b]]\"]\n---\n"), ("b.md", "Text.\n"));

        Assert.Equal("Supports: b", site.Page("notes/a/").QuerySelector(".relation")!.TextContent.Trim());
        Assert.Equal("Supported by: a", site.Page("notes/b/").QuerySelector(".relation")!.TextContent.Trim());
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    private static MiniSite RandomSite(Random random)
    {
        int count = random.Next(2, 14);
        string[] folders = ["", "notes/", "hubs/", "inquiries/", "topics/", "pages/", "x/y/"];
        string[] keys = ["related", "supports", "contradicts", "refines", "replicates", "up", "hubs"];
        return MiniSite.OfFiles(Enumerable.Range(0, count).Select(i =>
        {
            StringBuilder text = new("---\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"title: Title {i}\nslug: slug-{i}\naliases: [Alias {i}]\n");
            foreach (string key in keys.Where(_ => random.Next(4) == 0))
            {
                text.Append(key).Append(": [\"[[").Append(Name()).Append("]]\"]\n");
            }

            text.Append(random.Next(9) == 0 ? "draft: true\n---\n" : "---\n");
            for (int j = random.Next(5); j > 0; j--)
            {
                text.Append(random.Next(4) switch { 0 => "## Heading\n\n- ", 1 => "- ", 2 => "> ", _ => "\nWords " }).Append(random.Next(3) == 0 ? $"[t](<{Name()}>)\n" : $"[[{Name()}]]\n");
            }

            return (FormattableString.Invariant($"{folders[random.Next(folders.Length)]}n{i}.md"), text.ToString());
        }).ToArray());

        string Name()
        {
            int target = random.Next(count + 1);
            return random.Next(5) switch
            {
                0 => FormattableString.Invariant($"slug-{target}"),
                1 => FormattableString.Invariant($"Alias {target}"),
                2 => FormattableString.Invariant($"Title {target}"),
                _ => FormattableString.Invariant($"n{target}"),
            };
        }
    }
}
