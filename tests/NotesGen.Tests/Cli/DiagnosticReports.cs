using NotesGen.Cli.Reporting;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Cli;

public sealed class DiagnosticReports
{
    [Fact]
    public void ShowTenWarningsOfOneRuleAndCountTheRest()
    {
        string[] lines = Report([.. Many(Catalogue.MissingNote, 3_001), .. Many(Catalogue.EmptyHub, 10)], Verbosity.Normal, Severity.Hint);

        Assert.Equal(10, lines.Count(line => line.StartsWith("warning NG2001", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("hint NG6001", StringComparison.Ordinal)));
        Assert.Equal("… and 2,991 more NG2001 (a link that no note answers to); --verbose lists them all", Assert.Single(lines, IsCut));
    }

    [Fact]
    public void ShowAsManyErrorsOfOneRuleAsSomebodyMendsAtATime()
    {
        string[] all = Report(Many(Catalogue.AddressClash, 50), Verbosity.Normal, Severity.Hint);
        string[] some = Report(Many(Catalogue.AddressClash, 1_060), Verbosity.Quiet, Severity.Error);

        Assert.Equal(50, all.Count(line => line.StartsWith("error NG3002", StringComparison.Ordinal)));
        Assert.DoesNotContain(all, IsCut);
        Assert.Equal(50, some.Count(line => line.StartsWith("error NG3002", StringComparison.Ordinal)));
        Assert.Equal("… and 1,010 more NG3002 (two pages that claim one address); --verbose lists them all", Assert.Single(some, IsCut));
    }

    [Fact]
    public void ShowEveryWarningToThoseWhoWantAll()
    {
        string[] lines = Report(Many(Catalogue.MissingNote, 50), Verbosity.Verbose, Severity.Hint);

        Assert.Equal(50, lines.Count(line => line.StartsWith("warning NG2001", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, IsCut);
    }

    [Fact]
    public void ShowNothingBelowTheLeastSeverity() =>
        Assert.Equal(
            ["error NG3002: number 0", "", ""],
            Report([.. Many(Catalogue.MissingNote, 50), .. Many(Catalogue.AddressClash, 1)], Verbosity.Quiet, Severity.Error));

    [Fact]
    public void ShowNothingThatIsSwitchedOff() =>
        Assert.Equal(
            [""], Report([.. Many(Catalogue.MissingNote, 3).Select(diagnostic => diagnostic with { Severity = Severity.Off })], Verbosity.Verbose, Severity.Off));

    private static bool IsCut(string line) => line.StartsWith('…');

    private static IReadOnlyList<Diagnostic> Many(Rule rule, int count) =>
        [.. Enumerable.Range(0, count).Select(number => new Diagnostic(rule, null, $"number {number}"))];

    private static string[] Report(IReadOnlyList<Diagnostic> diagnostics, Verbosity verbosity, Severity least)
    {
        StringWriter output = new() { NewLine = "\n" };
        DiagnosticPrinter printer = new(output, Palette.Monochrome, static _ => null, static path => path.Value);
        DiagnosticReport.Print(diagnostics, printer, output, verbosity, least);
        return output.ToString().Split('\n');
    }
}
