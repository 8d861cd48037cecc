using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Tags;

public sealed class TagsOfNotes
{
    [Theory]
    [InlineData("tags: one two", "one|two")]
    [InlineData("tags: one, two,three", "one|two|three")]
    [InlineData("tags: '#one #two/three'", "one|two/three")]
    [InlineData("tag: one", "one")]
    [InlineData("tags: [one]\ntag: two", "one|two")]
    [InlineData("tags:\n  - one\n  -\n  - ~\n  - two", "one|two")]
    [InlineData("tags: [machine learning]", "machine-learning")]
    [InlineData("tags: ['one, two']", "one|two")]
    [InlineData("tags: [One, one, ONE]", "One")]
    [InlineData("tags: [C++, 2024, Q&A, node.js]", "C++|2024|Q&A|node.js")]
    [InlineData("tags: ['/a//b/', '#', '/', ' ']", "a/b")]
    [InlineData("tags: ['cafe\u0301', caf\u00e9]", "caf\u00e9")]
    [InlineData("tags: ~", "")]
    public void AreReadFromFrontMatter(string line, string tags)
    {
        MiniSite site = MiniSite.OfNote($"---\n{line}\n---\n");

        Assert.Empty(site.Reports);
        Assert.Equal(tags, string.Join('|', site.Note("note.md").Tags));
    }

    [Fact]
    public void OfTheFrontMatterComeBeforeThoseOfTheTextEachOnce()
    {
        Note note = MiniSite.OfNote("---\ntags: [b, a]\n---\n\n#c #A #d\n").Note("note.md");

        Assert.Equal(["b", "a", "c", "d"], note.Tags);
    }

    [Fact]
    public void KnowWhereTheyFirstStand()
    {
        const string Text = "---\ntags: [b, a]\n---\n\nText #a #c #c\n";
        Note note = MiniSite.OfNote(Text).Note("note.md");

        Assert.Equal(["b", "a", "#c"], note.TagSpans.Select(span => Text.Substring(span.Start, span.Length)));
        Assert.Equal(Text.IndexOf("#c", StringComparison.Ordinal), note.TagSpans[2].Start);
    }

    [Fact]
    public void ThatAreTooLongAreReported() =>
        Assert.Equal(["NG1003 note.md:2:8 `tags` holds a tag of more than 200 characters"], MiniSite.OfNote($"---\ntags: [{string.Concat(Enumerable.Repeat("a/", 101))}]\n---\n").Reports);

    [Fact]
    public void ThatAreMapsAreReported() => Assert.StartsWith("NG1003 note.md:2:7 ", Assert.Single(MiniSite.OfNote("---\ntags: {a: b}\n---\n").Reports), StringComparison.Ordinal);
}
