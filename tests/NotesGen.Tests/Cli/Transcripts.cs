using Xunit;

namespace NotesGen.Tests.Cli;

/// <summary>
/// The texts of <c>Transcripts/</c> are played with the real program, and must come out as they are written. To
/// accept what the program prints now, set NOTESGEN_UPDATE_GOLDEN=1 and run the tests once.
/// </summary>
public sealed class Transcripts
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Join(GoldenText.ProjectFolder, "Cli", "Transcripts"), "*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ComeOutAsTheyAreWritten(string name)
    {
        string path = Path.Join("Cli", "Transcripts", name);
        string text = await File.ReadAllTextAsync(Path.Join(GoldenText.ProjectFolder, path), TestContext.Current.CancellationToken);

        GoldenText.Compare(path, await Transcript.Replay(text));
    }
}
