using System.Globalization;
using NotesGen.Diagnostics;
using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Live;

public sealed class EditedSites
{
    private const int Edits = 60;

    /// <summary>Each seed is another author; <c>NOTESGEN_EDITS</c> says how many there are (3).</summary>
    public static TheoryData<int> Authors =>
        [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("NOTESGEN_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out int authors) ? authors : 3)];

    [Theory]
    [MemberData(nameof(Authors))]
    public void AreByteForByteWhatAFreshBuildGives(int seed)
    {
        Author author = new(seed);
        author.Begin();
        BuildOptions options = new() { Jobs = 2 };
        LiveSite live = new(author.Folder, options);
        List<string> log = [];
        for (int edit = 0; edit < Edits; edit++)
        {
            log.Add(author.Edit());
            live.Update(author.Folder.TakeTouched());
            SiteSnapshot snapshot = live.Current;
            BuiltSite fresh = SiteBuilder.Build(author.Folder.Copy(), options);

            Assert.True(Differences(snapshot, fresh) is [], $"{string.Join("\n", Differences(snapshot, fresh).Take(5))}\nafter (seed {seed}):\n{string.Join("\n", log)}");
        }
    }

    [Fact]
    public void AreNotLinkedAgainForAnEditOfWords()
    {
        Author author = new(4);
        author.Begin();
        LiveSite live = new(author.Folder, new BuildOptions());
        string note = author.Folder.Paths.First(path => path.StartsWith("notes/", StringComparison.Ordinal) && !author.Folder.Text(path).Contains("nothing there", StringComparison.Ordinal));

        author.Folder.Save(note, author.Folder.Text(note) + "\nA few words more.\n");
        live.Update(author.Folder.TakeTouched());
        Assert.Equal(1, live.Followed);

        author.Folder.Write(note, author.Folder.Text(note) + "\nAnd a link: [[start]].\n");
        live.Update(author.Folder.TakeTouched());
        Assert.Equal(1, live.Followed);
    }

    private static List<string> Differences(SiteSnapshot live, BuiltSite fresh)
    {
        string[] failures = [.. live.Diagnostics.Concat(fresh.HasErrors ? Failures(live) : []).Select(Line)];
        List<string> differences = [.. fresh.Diagnostics.Select(Line).Except(failures).Select(line => "not said: " + line)];
        differences.AddRange(failures.Except(fresh.Diagnostics.Select(Line)).Select(line => "said: " + line));
        if (fresh.HasErrors)
        {
            return differences;
        }

        differences.AddRange(live.Paths.Except(fresh.Outputs.Select(file => file.Path)).Select(path => "only live: " + path));
        foreach (OutputFile file in fresh.Outputs)
        {
            OutputFile? mine = live.Find(file.Path)?.File;
            if (mine is null || mine.CopyOf != file.CopyOf || !mine.Content.Span.SequenceEqual(file.Content.Span))
            {
                differences.Add($"{(mine is null ? "missing" : "differs")}: {file.Path}");
            }
        }

        return differences;
    }

    /// <summary>What a build says of a template that fails on several pages it says once, of the first.</summary>
    private static IEnumerable<Diagnostic> Failures(SiteSnapshot live) => live.HasBrokenTheme
        ? []
        : live.Paths.Select(path => live.Find(path)?.Failure).OfType<Diagnostic>().DistinctBy(failure => (failure.Rule.Code, failure.Place, failure.Message));

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Rule.Code} {diagnostic.Severity} {diagnostic.Place} {diagnostic.Message} {diagnostic.Help}";
}
