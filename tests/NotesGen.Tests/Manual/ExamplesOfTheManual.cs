using System.Text.RegularExpressions;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Manual;

/// <summary>
/// A fence of the manual whose first line names a file behind the language, as in <c>```markdown notes/a.md</c>, is that file. All
/// such files of a page are one site, and a <c>notesgen.yaml</c> is one of its own: each builds without a diagnostic.
/// </summary>
public sealed partial class ExamplesOfTheManual
{
    private const string Configuration = "notesgen.yaml";

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.At("content/manual"), "*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void BuildWithoutADiagnostic(string page)
    {
        (string Path, string Text)[] files = [.. FilesOf(page)];

        Assert.Empty(MiniSite.OfFiles(files.Where(static file => file.Path != Configuration)).Reports);
        Assert.All(files.Where(static file => file.Path == Configuration), static file => Assert.Empty(MiniSite.OfFiles(file).Reports));
    }

    [Fact]
    public void AreThere() => Assert.InRange(Pages.Sum(static page => FilesOf(page.Data).Count()), 10, int.MaxValue);

    private static IEnumerable<(string Path, string Text)> FilesOf(string page) =>
        NamedFence().Matches(File.ReadAllText(Repository.At($"content/manual/{page}")).ReplaceLineEndings("\n"))
            .Select(static fence => (fence.Groups["path"].Value, fence.Groups["text"].Value));

    [GeneratedRegex("^(?<fence>`{3,})[a-z]+ (?<path>[^\n`]+)\n(?<text>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline, 5000)]
    private static partial Regex NamedFence();
}
