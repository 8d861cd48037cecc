using System.Text;
using NotesGen.Graph;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Graph;

public sealed class RelatedNotes
{
    private static string[] RelatedOn(MiniSite site, string address) => [.. site.Page(address).QuerySelectorAll(".related").Select(related => related.TextContent)];

    [Fact]
    public void AreNoneWhereTheConfigurationWantsNone()
    {
        MiniSite site = MiniSite.Of("=== notesgen.yaml\nrelated: {count: 0}\n=== a.md\n[[b]]\n=== b.md\nText.\n");

        Assert.Empty(RelatedOn(site, "notes/a/"));
        Assert.Empty(site.Reports);
    }

    [Fact]
    public void SayWhyInTheOrderOfWeight()
    {
        MiniSite site = MiniSite.Of(
            """
            === a.md
            ---
            supports: b
            related: c
            sources: [2301.00001, 2301.00002, 2301.00003]
            ---
            Text with [[d]].
            === b.md
            === c.md
            === d.md
            === e.md
            ---
            sources: [2301.00001, 2301.00002, 2301.00003]
            ---
            === hubs/h.md
            ## Signals

            - [[a]]
            - [[b]]
            """);

        Assert.Equal(
            ["b: this note supports it; same section of Signals", "c: related by the author", "d: one links to the other", "e: 3 shared papers"],
            RelatedOn(site, "notes/a/").Order(StringComparer.Ordinal));
        Assert.Equal("b: this note supports it; same section of Signals", RelatedOn(site, "notes/a/")[0]);
        Assert.Contains("a: it supports this note; same section of Signals", RelatedOn(site, "notes/b/"));
        Assert.Contains("a: related by the author", RelatedOn(site, "notes/c/"));
        Assert.Contains("a: one links to the other", RelatedOn(site, "notes/d/"));
    }

    [Fact]
    public void CountRarePapersMoreThanCommonOnes()
    {
        StringBuilder text = new("=== a.md\n---\nsources: [2301.00001, 2301.00002]\n---\n=== rare.md\n---\nsources: [2301.00001]\n---\n");
        for (int i = 0; i < 10; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"=== common{i}.md\n---\nsources: [2301.00002]\n---\n");
        }

        for (int i = 0; i < 20; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"=== other{i}.md\n");
        }

        Assert.Equal("rare: 1 shared paper", RelatedOn(MiniSite.Of(text.ToString()), "notes/a/")[0]);
    }

    [Fact]
    public void AreThoseThatOthersLinkTogether()
    {
        MiniSite site = MiniSite.Of("=== a.md\n=== b.md\n=== x.md\n[[a]] [[b]]\n=== y.md\n[[a]] and [[b]]\n=== z.md\n[[b]], [[a]]\n");

        Assert.Contains("b: linked together in 3 notes", RelatedOn(site, "notes/a/"));
        Assert.Contains("a: linked together in 3 notes", RelatedOn(site, "notes/b/"));
    }

    [Fact]
    public void AreThoseThatShareRareWords()
    {
        string[] others = [.. Enumerable.Range(0, 30).Select(i => FormattableString.Invariant($"=== o{i}.md\nUnrelated filler number {(char)('a' + (i % 26))}.\n"))];
        MiniSite site = MiniSite.Of("=== a.md\nHolonomy of fibrations in cohomology and sheaves.\n=== b.md\nSheaves, cohomology, fibrations: holonomy.\n" + string.Concat(others));

        Assert.StartsWith("b: both about ", RelatedOn(site, "notes/a/")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AreAtMostEightWithTiesBySlug()
    {
        MiniSite site = MiniSite.Of("=== m.md\n---\nrelated: [k, j, i, h, g, f, e, d, c, b]\n---\n" + string.Concat("bcdefghijk".Select(name => $"=== {name}.md\n")));

        Assert.Equal(["b", "c", "d", "e", "f", "g", "h", "i"], site.Ids(site.Graph.Related[site.Number("m.md")].Select(related => related.Note)));
    }

    [Fact]
    public void AreNeverDraftsNorTheNoteItself()
    {
        MiniSite site = MiniSite.Of("=== a.md\n---\nrelated: [a, secret, b]\n---\n=== secret.md\n---\ndraft: true\nrelated: a\n---\n=== b.md\n");

        Assert.Equal(["b"], site.Ids(site.Graph.Related[site.Number("a.md")].Select(related => related.Note)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ScoreTheSameFromBothEndsAndAsMuchAsTheirReasons(int seed)
    {
        MiniSite site = RandomSite(new Random(seed));
        Dictionary<(int, int), int> scores = [];
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            IReadOnlyList<RelatedNote> related = site.Graph.Related[i];
            Assert.Equal(related.OrderByDescending(other => other.Score).ThenBy(other => other.Note), related);
            foreach (RelatedNote other in related)
            {
                Assert.NotEqual(i, other.Note);
                Assert.Equal(NoteKind.Note, site.Graph.Notes[other.Note].Kind);
                Assert.Equal(other.Score, other.Reasons.Sum(reason => reason.Score));
                Assert.Equal(other.Reasons.OrderByDescending(reason => reason.Score), other.Reasons);
                scores.Add((i, other.Note), other.Score);
            }
        }

        // With more places than notes, every pair that is related from one end is related from the other.
        Assert.NotEmpty(scores);
        Assert.All(scores, pair => Assert.Equal(pair.Value, scores[(pair.Key.Item2, pair.Key.Item1)]));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    private static MiniSite RandomSite(Random random)
    {
        string[] words = ["holonomy", "sheaf", "gradient", "reward", "verifier", "token", "sampling", "entropy", "policy", "critic"];
        string[] keys = ["related", "supports", "contradicts", "refines", "replicates"];
        int count = random.Next(3, 16);
        List<(string, string)> files = [("notesgen.yaml", "related:\n  count: 99\n")];
        for (int i = 0; i < count; i++)
        {
            StringBuilder text = new("---\n");
            foreach (string key in keys.Where(_ => random.Next(5) == 0))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{key}: [n{random.Next(count)}, n{random.Next(count)}]\n");
            }

            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"sources: [2301.0000{random.Next(9)}, 2301.0000{random.Next(9)}]\n---\n");
            for (int j = random.Next(12); j > 0; j--)
            {
                text.Append(random.Next(3) == 0 ? FormattableString.Invariant($"[[n{random.Next(count)}]]") : words[random.Next(words.Length)]).Append(' ');
            }

            files.Add((FormattableString.Invariant($"n{i}.md"), text.ToString()));
        }

        for (int i = random.Next(3); i > 0; i--)
        {
            string items = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => FormattableString.Invariant($"- [[n{random.Next(count)}]]\n")));
            files.Add((FormattableString.Invariant($"hubs/h{i}.md"), $"## A\n\n{items}\n## B\n\n{items}"));
        }

        return MiniSite.OfFiles(files);
    }
}
