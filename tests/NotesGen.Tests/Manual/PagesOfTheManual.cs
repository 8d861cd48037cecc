using System.Text.RegularExpressions;
using NotesGen.Diagnostics;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Manual;

/// <summary>
/// The pages of diagnostics and commands are made from what the program itself says, and the first page leads to all others.
/// NOTESGEN_UPDATE_GOLDEN=1 writes the former anew.
/// </summary>
public sealed partial class PagesOfTheManual
{
    private const string First = "manual.md";

    [Fact]
    public void ExplainEveryDiagnosticAsTheProgramDoes()
    {
        string page = DiagnosticReference.Page();

        Assert.All(Explanation.Codes, code => Assert.Contains($"<span id=\"{code}\"></span>", page, StringComparison.Ordinal));
        GoldenText.Compare("../../content/manual/diagnostics.md", page);
    }

    [Fact]
    public async Task TellOfEveryCommandAsItsHelpDoes() => GoldenText.Compare("../../content/manual/commands.md", await CommandReference.Page());

    [Fact]
    public void AreListedOnTheFirst()
    {
        string folder = Repository.At("content/manual");
        string[] listed = [.. Entry().Matches(File.ReadAllText(Path.Join(folder, First))).Select(static entry => entry.Groups["page"].Value)];
        string[] written = [.. Directory.EnumerateFiles(folder, "*.md").Select(static path => Path.GetFileName(path)).Where(static name => name != First)];

        Assert.Equal(written.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^- \*\*\[[^\]]+\]\((?<page>[^)]+)\)\*\*", RegexOptions.Multiline, 5000)]
    private static partial Regex Entry();
}
