using NotesGen.Graph;
using NotesGen.Parsing;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Live;

/// <summary>Related notes in a site so large that a term counts only for those most about it, after edits of words.</summary>
public sealed class EditedVocabulary
{
    private const int Notes = 260;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void RelatesNotesAsAFreshOneDoes(int seed)
    {
        Random random = new(seed);
        EditedFolder folder = new();
        for (int i = 0; i < Notes; i++)
        {
            folder.Write($"n{i}.md", $"# Note {i}\n\n{Words(random)}\n");
        }

        BuildOptions options = new();
        LiveSite live = new(folder, options);
        for (int edit = 0; edit < 25; edit++)
        {
            string path = $"n{random.Next(Notes)}.md";
            folder.Write(path, random.Next(3) == 0 ? $"# {Path.GetFileNameWithoutExtension(path).Replace("n", "Note ", StringComparison.Ordinal)}\n\n{Words(random)}\n" : folder.Text(path) + Words(random)[..40] + "\n");
            live.Update(folder.TakeTouched());

            SiteGraph fresh = Linker.Link(Parser.Parse(Discovery.Discover(folder.Copy()), options), options);
            Assert.Equal(Told(fresh), Told(live.Graph));
        }

        Assert.Equal(25, live.Followed);
    }

    /// <summary>A hundred words, some of which nearly every note has.</summary>
    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, 100).Select(_ => "word" + Letters((int)(Math.Pow(random.NextDouble(), 3) * 700))));

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0') * 2)));

    private static IReadOnlyList<string> Told(SiteGraph graph) =>
        [.. graph.Related.Select((related, i) => $"{graph.Notes[i].Path}: {string.Join("; ", related.Select(near => $"{near.Note} {near.Score} {string.Join(',', near.Reasons.Select(reason => $"{reason.Kind} {reason.Score} {string.Join(' ', reason.Terms)}"))}"))}")];
}
