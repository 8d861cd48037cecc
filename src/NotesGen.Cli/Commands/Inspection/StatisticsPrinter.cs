using System.Globalization;
using NotesGen.Checks.Statistics;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary>Prints statistics for people: of every list the first entries, unless all are asked for.</summary>
internal sealed class StatisticsPrinter(TextWriter output, Palette palette, Verbosity verbosity)
{
    private const int Shown = 10;

    public void Print(SiteStatistics statistics)
    {
        output.WriteLine(ContentCounts.Kinds(statistics.Counts));
        output.WriteLine(ContentCounts.Links(statistics.Counts));
        foreach (Roll roll in statistics.Rolls.Where(static roll => roll.Entries.Count > 0))
        {
            Print(roll);
        }
    }

    private void Print(Roll roll)
    {
        output.WriteLine();
        output.WriteLine($"{palette.Paint(Ink.Strong, roll.Heading)} ({ContentCounts.Number(roll.Entries.Count)})");
        RollEntry[] shown = [.. roll.Entries.Take(verbosity == Verbosity.Verbose ? int.MaxValue : Shown)];
        int widest = shown.Max(static entry => Digits(entry).Length);
        foreach (RollEntry entry in shown)
        {
            string count = widest == 0 ? "" : Digits(entry).PadLeft(widest) + "  ";
            string name = VisibleText.Of(entry.Name);
            output.WriteLine(entry.Title.Length == 0 ? $"  {count}{name}" : $"  {count}{VisibleText.Of(entry.Title)} · {palette.Paint(Ink.Gutter, name)}");
        }

        if (shown.Length < roll.Entries.Count)
        {
            output.WriteLine($"  … and {ContentCounts.Number(roll.Entries.Count - shown.Length)} more, which --verbose shows");
        }
    }

    private static string Digits(RollEntry entry) => entry.Count?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
