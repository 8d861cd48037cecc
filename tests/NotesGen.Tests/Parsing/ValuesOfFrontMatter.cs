using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class ValuesOfFrontMatter
{
    [Theory]
    [InlineData("0.98")]
    [InlineData("2023-02-23")]
    [InlineData("Yes")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("12:30:45")]
    [InlineData("007")]
    [InlineData("a # b", "a")]
    [InlineData("'quoted: text'", "quoted: text")]
    [InlineData("\"null\"", "null")]
    [InlineData("'~'", "~")]
    public void AreTheTextThatTheAuthorWrote(string written, string? text = null) =>
        Assert.Equal(text ?? written, MiniSite.OfNote($"---\ntitle: {written}\n---\n").Note("note.md").Title);

    [Fact]
    public void KeepAliasesThatLookLikeTruthOrNumbers()
    {
        Note note = MiniSite.OfNote("---\nalias: Yes\n---\n").Note("note.md");
        Note list = MiniSite.OfNote("---\naliases: [1.0, true, 2023-02-23, null, ~, ]\n---\n").Note("note.md");

        Assert.Equal(["Yes"], note.Aliases);
        Assert.Equal(["1.0", "true", "2023-02-23"], list.Aliases);
    }

    [Theory]
    [InlineData("sources: 2301.00010", "2301.00010")]
    [InlineData("sources: [2301.00010]", "2301.00010")]
    [InlineData("arxiv: 2301.00010", "2301.00010")]
    [InlineData("arxiv: 2301.00010v2", "2301.00010")]
    [InlineData("papers:\n  - arxiv:2301.00010", "2301.00010")]
    [InlineData("sources:\n  - id: 2301.00010\n    title: A paper", "2301.00010")]
    [InlineData("doi: 10.1000/x.1", "10.1000/x.1")]
    [InlineData("sources: lightman2023", "lightman2023")]
    [InlineData("sources: '@lightman2023'", "lightman2023")]
    public void NeverTurnAPapersNameIntoANumber(string line, string id)
    {
        Note note = MiniSite.OfNote($"---\n{line}\n---\n").Note("note.md");

        Assert.Equal(id, Assert.Single(Assert.Single(note.Sources).Ids).Value);
    }

    [Theory]
    [InlineData("date: 2024-01-05")]
    [InlineData("date: '2024-01-05'")]
    [InlineData("date: 2024-01-05 13:19")]
    [InlineData("date: 2024-01-05T13:19:00Z")]
    [InlineData("created: 2024-01-05")]
    public void ReadIsoDates(string line)
    {
        MiniSite site = MiniSite.OfNote($"---\n{line}\n---\n");

        Assert.Equal(new DateOnly(2024, 1, 5), site.Note("note.md").Date);
        Assert.Empty(site.Reports);
    }

    [Theory]
    [InlineData("updated: 2024-01-05")]
    [InlineData("modified: 2024-01-05")]
    [InlineData("lastmod: 2024-01-05")]
    public void ReadDatesOfChangeUnderTheirOtherNames(string line) =>
        Assert.Equal(new DateOnly(2024, 1, 5), MiniSite.OfNote($"---\n{line}\n---\n").Note("note.md").Updated);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("05.01.2024")]
    [InlineData("January 2024")]
    [InlineData("2024-01-05x")]
    [InlineData("2024-1-5")]
    public void ReportDatesThatAreNone(string date)
    {
        MiniSite site = MiniSite.OfNote($"---\ntitle: A\ndate: {date}\n---\n");

        Assert.Equal([$"NG1004 note.md:3:7 `{date}` is not a date"], site.Reports);
        Assert.Null(site.Note("note.md").Date);
    }

    [Theory]
    [InlineData("category: scaling")]
    [InlineData("topic: scaling")]
    [InlineData("topics: [scaling]")]
    [InlineData("topic: \"[[scaling]]\"")]
    [InlineData("topic: [[scaling]]")]
    public void NameATopicUnderItsOtherNames(string line)
    {
        MiniSite site = MiniSite.OfNote($"---\n{line}\n---\n");

        Assert.Equal(["scaling"], site.Graph.Topics.Select(topic => topic.Slug.Value));
        Assert.Equal(0, site.Graph.TopicOf[0]);
    }

    [Fact]
    public void LeaveTheSlugAloneWhateverThePermalink() =>
        Assert.Equal("notes/note/", MiniSite.OfNote("---\npermalink: /old-name/\n---\n").AddressOf("note.md"));

    [Theory]
    [InlineData("tags: [a, null, b]", "a,b")]
    [InlineData("tags: a", "a")]
    [InlineData("tags: ['#a', \"#b/c\"]", "a,b/c")]
    [InlineData("tags:", "")]
    [InlineData("tags:\n  - a\n  -\n  - b", "a,b")]
    public void ReadTagsAsListOrTextAndDropNulls(string line, string tags)
    {
        MiniSite site = MiniSite.OfNote($"---\n{line}\n---\n");

        Assert.Equal(tags, string.Join(',', site.Note("note.md").Tags));
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void KeepUnknownKeysForTheTemplates()
    {
        MiniSite site = MiniSite.Of(
            """
            === note.md
            ---
            title: A
            Rating: 0.90
            mood: { now: good, was: [bad, worse] }
            empty:
            ---
            """,
            new BuildOptions { Templates = MiniTheme.With("pages/note.sbn-html", "{{ page.params.Rating }}|{{ page.params.mood.was | array.last }}") });

        Assert.Equal(["Rating", "mood"], site.Note("note.md").Parameters.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("0.90", site.Note("note.md").Parameters["Rating"]);
        Assert.Contains("0.90|worse", site.Text("notes/note/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void CompareKeysWithoutCase() =>
        Assert.Equal("Given", MiniSite.OfNote("---\nTitle: Given\n---\n").Note("note.md").Title);

    [Theory]
    [InlineData("title: [a, b]", "NG1003 note.md:2:8 `title` wants a text, not a list")]
    [InlineData("title: { a: b }", "NG1003 note.md:2:8 `title` wants a text, not a map")]
    [InlineData("draft: perhaps", "NG1003 note.md:2:8 `draft` wants `true` or `false`, not `perhaps`")]
    public void ReportValuesOfTheWrongShape(string line, string report) =>
        Assert.Equal([report], MiniSite.OfNote($"---\n{line}\n---\n").Reports);

    [Fact]
    public void ResolveAYamlAliasToItsAnchorsText()
    {
        Note note = MiniSite.OfNote("---\ntitle: &name The same\nclaim: *name\n---\n").Note("note.md");

        Assert.Equal(("The same", "The same"), (note.Title, note.Claim));
    }

    [Fact]
    public void FoldAndKeepLinesOfBlockTexts()
    {
        Note note = MiniSite.OfNote("---\ndescription: >\n  Two\n  lines.\nclaim: |\n  Kept\n  apart.\n---\n").Note("note.md");

        Assert.Equal(("Two lines.", "Kept\napart."), (note.Description, note.Claim));
    }

    [Theory]
    [InlineData("up: \"[[other]]\"")]
    [InlineData("up: [[other]]")]
    [InlineData("up:\n  - \"[[other|shown]]\"")]
    [InlineData("up: [[other|shown]]")]
    [InlineData("up:\n  - [[other]]")]
    [InlineData("up:\n  - [[other#A heading|shown]]")]
    public void LinkByWikilinksInProperties(string line)
    {
        MiniSite site = MiniSite.Of($"=== note.md\n---\n{line}\n---\n=== other.md\n## A heading\n");

        Assert.StartsWith("other.md", site.Leads("note.md"), StringComparison.Ordinal);
        Assert.Equal(LinkRole.Property, site.Note("note.md").Links[0].Role);
        Assert.Equal(site.Number("note.md"), Assert.Single(site.Graph.Backlinks[site.Number("other.md")]).Source);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("Other Title")]
    [InlineData("'[[other]]'")]
    [InlineData("'[[other|shown]]'")]
    [InlineData("[[other]]")]
    [InlineData("[[other|shown]]")]
    [InlineData("the-slug")]
    public void NameANoteBySlugIdTitleOrWikilink(string name)
    {
        MiniSite site = MiniSite.Of($"=== note.md\n---\nrelated: [{name}]\nsupports: {name}\n---\n=== other.md\n---\nslug: the-slug\ntitle: Other Title\n---\n");

        Assert.Equal(["other.md", "other.md"], [site.Leads("note.md", 0), site.Leads("note.md", 1)]);
        Assert.DoesNotContain(site.Built.Diagnostics, diagnostic => diagnostic.Severity == Severity.Warning);
    }

    [Fact]
    public void AreBoundedWhenAliasesWouldGrowWithoutEnd()
    {
        StringBuilder bomb = new("k0: &k0 [x]\n");
        for (int i = 1; i < 30; i++)
        {
            string aliases = string.Join(", ", Enumerable.Repeat(FormattableString.Invariant($"*k{i - 1}"), 50));
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"k{i}: &k{i} [{aliases}]\n");
        }

        MiniSite site = MiniSite.OfNote($"---\ntitle: Still here\n{bomb}---\n");

        Assert.Equal("Still here", site.Note("note.md").Title);
    }
}
