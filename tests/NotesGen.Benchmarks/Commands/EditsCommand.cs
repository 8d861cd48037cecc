using System.Globalization;
using NotesGen.Benchmarks.Edits;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures how soon an edit is in the browser.</summary>
internal static class EditsCommand
{
    public static Command Command { get; } = new(
        "edits", "edits N [--rounds R] [--more M] [--seed S]", "from saving a file to the last byte of the new page, served by the real program; then M further edits for its memory", arguments =>
        {
            using Workplace workplace = new();
            string site = workplace.Site(arguments, out string description);
            Console.WriteLine(description);
            using ServedVault served = ServedVault.Start(site);
            (_, double first) = served.Memory;
            Console.Write(new EditMeasurement(site, served).RunAsync(arguments.Number("--rounds", 100), arguments.Number("--more", 1)).GetAwaiter().GetResult());

            // What the program gives back when nothing happens.
            Thread.Sleep(TimeSpan.FromSeconds(6));
            (double peak, double present) = served.Memory;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {first:F0} MB at first, {present:F0} MB at rest afterwards, {peak:F0} MB at most"));
            return 0;
        });
}
