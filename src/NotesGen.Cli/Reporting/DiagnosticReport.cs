using System.Globalization;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting;

/// <summary>
/// Prints the diagnostics of a build in their order. Of one rule's warnings and hints only the first few are shown
/// unless all are asked for, so that a thousand links yet to be written do not hide the rest; errors are all shown.
/// </summary>
internal static class DiagnosticReport
{
    /// <summary>How many warnings or hints of one rule are printed in full.</summary>
    public const int ShownOfOneRule = 10;

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
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Off || diagnostic.Severity < least)
            {
                continue;
            }

            if (verbosity != Verbosity.Verbose && diagnostic.Severity != Severity.Error)
            {
                int count = seen.GetValueOrDefault(diagnostic.Rule.Code).Count + 1;
                seen[diagnostic.Rule.Code] = (diagnostic.Rule, count);
                if (count > ShownOfOneRule)
                {
                    continue;
                }
            }

            printer.Print(diagnostic);
        }

        List<(Rule Rule, int Count)> cut = [.. seen.Values.Where(static entry => entry.Count > ShownOfOneRule)];
        foreach ((Rule rule, int count) in cut)
        {
            string more = (count - ShownOfOneRule).ToString("N0", CultureInfo.InvariantCulture);
            output.WriteLine($"… and {more} more {rule.Code} ({rule.Title}); --verbose lists them all");
        }

        if (cut.Count > 0)
        {
            output.WriteLine();
        }
    }
}
