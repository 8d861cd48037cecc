using Xunit;

namespace NotesGen.Tests.Tags;

public sealed class TagsInTexts
{
    [Theory]
    [InlineData("A #tag here", "tag")]
    [InlineData("#tag", "tag")]
    [InlineData("#a/b and #a/b/c", "a/b a/b/c")]
    [InlineData("#日本語 と #한국어 и #привет و #عربي", "日本語 한국어 привет عربي")]
    [InlineData("#हिन्दी", "हिन्दी")]
    [InlineData("#✅done #🔥 #👍🏽", "✅done 🔥 👍🏽")]
    [InlineData("#👩‍💻", "👩‍💻")]
    [InlineData("#snake_case #with-hyphen #1990s #3d #2024-goals", "snake_case with-hyphen 1990s 3d 2024-goals")]
    [InlineData("#2023/05", "2023/05")]
    [InlineData("\u00A0#a \u3000#b \t#c", "a b c")]
    [InlineData("one\n#two\nthree", "two")]
    [InlineData("[x #ph]", "ph")]
    [InlineData("- #item\n- [ ] #task\n\n> #quote\n\n>#tight\n", "item task quote tight")]
    [InlineData("| a |\n|---|\n| #cell |\n", "cell")]
    [InlineData("# Heading with #tag\n", "tag")]
    [InlineData("*#no* but * #yes", "yes")]
    public void AreRead(string text, string tags) => Assert.Equal(tags, TagsOf(text));

    [Theory]
    [InlineData("#tag.", "tag")]
    [InlineData("#tag, #b; #c: #d! #e? #f)", "tag b c d e f")]
    [InlineData("#it's", "it")]
    [InlineData("#标签，后面。", "标签")]
    [InlineData("#a/", "a")]
    [InlineData("#a/b/.", "a/b")]
    [InlineData("#a//b", "a/b")]
    [InlineData("#a#b", "a")]
    [InlineData("#C++", "C")]
    public void EndWhereATagCannotGoOn(string text, string tags) => Assert.Equal(tags, TagsOf(text));

    [Theory]
    [InlineData("#123 and #1 and #12/")]
    [InlineData("C# and a#b and 中文#标签")]
    [InlineData("(#tag) \"#tag\" .#tag —#tag")]
    [InlineData("# Heading\n\n## Heading\n\n##heading\n\n###### \n")]
    [InlineData("`#code` and ``a #code``\n\n```\n#code\n```\n\n    #code\n")]
    [InlineData("$#a$ and $a #b c$\n\n$$\n#d\n$$\n")]
    [InlineData("<!-- #comment -->\n\ntext <!-- a #comment -->")]
    [InlineData("https://example.org/#part and <https://example.org/#x>")]
    [InlineData("[t](#part) [t]( #part) [t][r]\n\n[r]: #part\n")]
    [InlineData("[[#part]] [[ #part]] [[note#part|a #label]] ![[note #part]]")]
    [InlineData("[a #tag in a link](https://example.org/)")]
    [InlineData("\\#tag")]
    [InlineData("#- #_ #/ #-- # #")]
    [InlineData("[@key #tag]")]
    public void AreNotReadInto(string text) => Assert.Equal("", TagsOf(text));

    [Fact]
    public void AreShownAsTheyAreWrittenAndLeadToTheirPage()
    {
        MiniSite site = MiniSite.OfNote("About #Sleep/Naps, and #sleep/naps.");

        Assert.Equal(
            "<p>About <a class=\"tag\" href=\"../../tags/sleep/naps/\">#Sleep/Naps</a>, and <a class=\"tag\" href=\"../../tags/sleep/naps/\">#sleep/naps</a>.</p>",
            site.Page("notes/note/").QuerySelector("main")!.InnerHtml.Trim());
    }

    [Fact]
    public void AreTextWhereTheyStandInALink() =>
        Assert.Equal("see #this", MiniSite.OfNote("[see #this](https://example.org/)").Page("notes/note/").QuerySelector("main a")!.InnerHtml);

    [Fact]
    public void ArePartOfTheSentenceThatLinks()
    {
        MiniSite site = MiniSite.Of("=== a.md\nMore #work on [[b]].\n=== b.md\n");

        Assert.Equal("More #work on b.", site.Page("notes/b/").QuerySelector(".from-note")!.TextContent["a ".Length..]);
    }

    [Fact]
    public void ArePartOfTheHeadingThatHoldsThem()
    {
        MiniSite site = MiniSite.OfNote("# Title #one\n\n## Plans #two\n");

        Assert.Equal(["one", "two"], site.Note("note.md").Tags);
        Assert.Equal("Title #one", site.Note("note.md").Title);
        Assert.Equal("Plans #two", site.Note("note.md").Body.Headings[1].Text);
        Assert.Equal("plans-two", site.Page("notes/note/").QuerySelector("h2")!.Id);
    }

    [Theory]
    [InlineData("#project #idea\n\nThe text.\n", "The text.")]
    [InlineData("# Title\n#project, #idea\n#more\n\nThe text.\n", "The text.")]
    [InlineData("#project #idea\n", null)]
    [InlineData("The #text itself.\n\n#project\n", "The #text itself.")]
    [InlineData("Tags: #project\n\nThe text.\n", "Tags: #project")]
    [InlineData("`code` #project\n\nThe text.\n", "code #project")]
    public void DescribeNoNoteByThemselves(string text, string? description) => Assert.Equal(description, MiniSite.OfNote(text).Note("note.md").Description);

    [Fact]
    public void OfSectionsAndGlossesOfHubsAreRead()
    {
        MiniSite site = MiniSite.Of("=== hubs/h.md\nIntro #one\n\n## Part #two\n\n- [[n]]: gloss #three\n=== n.md\n");

        Assert.Equal(["one", "two", "three"], site.Note("hubs/h.md").Tags);
        Assert.Equal(["#one", "#two", "#three"], site.Page("notes/h/").QuerySelectorAll("a.tag").Select(tag => tag.TextContent));
    }

    [Fact]
    public void OfManyAndLongNamesCostNoMoreThanTheirLength()
    {
        string longest = new('a', 200);
        MiniSite site = MiniSite.OfNote($"#{longest}\n#{longest}a\nx " + string.Concat(Enumerable.Repeat("# ## #a/ #1 ", 20_000)));

        Assert.Equal([longest, "a"], site.Note("note.md").Tags);
    }

    [Fact]
    public void AreReadAlsoBesideWhatIsTooDeepToRead()
    {
        MiniSite site = MiniSite.OfNote("---\ntags: [front]\n---\n#inline\n\n" + new string('>', 3_000) + " deep");

        Assert.Equal(["front", "inline"], site.Note("note.md").Tags);
    }

    private static string TagsOf(string text) => string.Join(' ', MiniSite.OfNote(text + "\n").Note("note.md").Tags);
}
