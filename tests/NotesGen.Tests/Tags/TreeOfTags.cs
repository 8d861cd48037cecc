using NotesGen.Graph;
using Xunit;

namespace NotesGen.Tests.Tags;

public sealed class TreeOfTags
{
    [Fact]
    public void PutsATagBelowTheOneItBeginsWith()
    {
        SiteGraph graph = MiniSite.Of("=== a.md\n#x/y/z\n=== b.md\n#x/w #v\n=== c.md\n#x\n").Graph;

        Assert.Equal(["v: b", "x: a b c", "x/w: b", "x/y: a", "x/y/z: a"], Lines(graph));
        Assert.Equal([-1, -1, 1, 1, 3], graph.Tags.Select(tag => tag.Parent));
        Assert.Equal([2, 3], graph.Tags[1].Children);
    }

    [Fact]
    public void ListsANoteOnceHoweverManyOfItsTagsStandThere() =>
        Assert.Equal(["x: a", "x/y: a", "x/z: a"], Lines(MiniSite.Of("=== a.md\n#x #x/y #x/z\n").Graph));

    [Fact]
    public void ShowsTheMostFrequentSpelling() =>
        Assert.Equal(["AI: a b c", "AI/Ml: c", "nlp: a b c"], Lines(MiniSite.Of("=== a.md\n#AI #NLP\n=== b.md\n#AI #nlp\n=== c.md\n#ai/Ml #nlp\n").Graph));

    [Fact]
    public void TakesTheFirstOfSpellingsThatAreAsFrequent() => Assert.Equal(["AI: a b"], Lines(MiniSite.Of("=== a.md\n#ai\n=== b.md\n#AI\n").Graph));

    [Fact]
    public void ComparesNamesAfterNormalisation() => Assert.Equal(["caf\u00e9: a b"], Lines(MiniSite.Of("=== a.md\n#cafe\u0301\n=== b.md\n#caf\u00e9\n").Graph));

    [Fact]
    public void LeavesDraftsOut() => Assert.Equal(["b: b"], Lines(MiniSite.Of("=== a.md\n---\ndraft: true\ntags: [a, b]\n---\n#c\n=== b.md\n#b\n").Graph));

    [Fact]
    public void HoldsWhatEveryKindOfFileIsTaggedWith() =>
        Assert.Equal(["x: c h i n p t"], Lines(MiniSite.Of("=== n.md\n#x\n=== hubs/h.md\n#x\n=== topics/t.md\n#x\n=== clusters/c.md\n#x\n=== inquiries/i.md\n#x\n=== pages/p.md\n#x\n").Graph));

    [Fact]
    public void IsTheSameWhateverTheOrderOfTheTags() => Assert.Equal(
        Lines(MiniSite.Of("=== a.md\n#b/y #a #c #b/x\n").Graph),
        Lines(MiniSite.Of("=== a.md\n#c #b/x #b/y #a\n").Graph));

    private static IEnumerable<string> Lines(SiteGraph graph) => graph.Tags.Select(tag => $"{tag.Name}: {string.Join(' ', tag.Notes.Select(note => graph.Notes[note].Id.Value))}");
}
