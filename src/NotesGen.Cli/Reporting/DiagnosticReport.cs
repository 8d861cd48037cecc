using System.Globalization;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting;

/// <summary>
/// Prints the diagnostics of a build in their order. Of one rule only the first few are shown unless all are asked
/// for, so that a thousand links yet to be written do not hide the rest; of errors, as many as somebody mends at a time.
/// </summary>
internal static class DiagnosticReport
{
    /// <summary>How many warnings or hints of one rule are printed in full.</summary>
    public const int ShownOfOneRule = 10;

    /// <summary>How many errors of one rule are.</summary>
    public const int ErrorsShownOfOneRule = 50;

    /// <summary>Prints them, and a line for each rule that was cut short.</summary>
    /// <param name="diagnostics">In the order in which they are printed.</param>
    /// <param name="printer">Prints each of them.</param>
    /// <param name="output">Takes the lines about those not shown; the printer's own output.</param>
    /// <param name="verbosity">Whether all are printed.</param>
    /// <param name="least">Less than this is not printed.</param>
    public static void Print(
        IEnumerable<Diagnostic> diagnostics, DiagnosticPrinter printer, TextWriter output, Verbosity verbosity, Severity least)
    {
        SortedDictionary<string, (Rule Rule, int Count)> seen = new(StringComparer.Ordinal);
        SortedDictionary<string, (Rule Rule, int Count)> cut = new(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Off || diagnostic.Severity < least)
            {
                continue;
            }

            int shown = diagnostic.Severity == Severity.Error ? ErrorsShownOfOneRule : ShownOfOneRule;
            if (verbosity != Verbosity.Verbose && Count(seen, diagnostic.Rule) > shown)
            {
                Count(cut, diagnostic.Rule);
                continue;
            }

            printer.Print(diagnostic);
        }

        foreach ((Rule rule, int count) in cut.Values)
        {
            output.WriteLine($"… and {count.ToString("N0", CultureInfo.InvariantCulture)} more {rule.Code} ({rule.Title}); --verbose lists them all");
        }

        if (cut.Count > 0)
        {
            output.WriteLine();
        }
    }

    private static int Count(SortedDictionary<string, (Rule Rule, int Count)> counts, Rule rule)
    {
        int count = counts.GetValueOrDefault(rule.Code).Count + 1;
        counts[rule.Code] = (rule, count);
        return count;
    }
}
