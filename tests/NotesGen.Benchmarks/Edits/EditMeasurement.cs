using System.Globalization;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Edits;

/// <summary>Edits a served vault in every way an author does, and measures how soon an open page shows it.</summary>
internal sealed class EditMeasurement(string site, ServedVault served)
{
    private readonly string[] notes = [.. Directory.EnumerateFiles(Path.Join(site, "notes"), "*.md").Order(StringComparer.Ordinal)];
    private readonly string[] hubs = [.. Directory.EnumerateFiles(Path.Join(site, "hubs"), "*.md").Order(StringComparer.Ordinal)];
    private int edits;

    public async Task<Table> RunAsync(int rounds, int more)
    {
        Table table = new(["edit", "median, ms", "95 of 100, ms", "longest, ms"]);
        await MeasureAsync(table, "body of a note", rounds, Body);
        await MeasureAsync(table, "title of a note", Math.Max(1, rounds / 4), Title);
        await MeasureAsync(table, "hub", Math.Max(1, rounds / 4), Hub);
        await MeasureAsync(table, "template", Math.Max(1, rounds / 4), () => Write("_templates/partials/footer.sbn-html", $"<footer>{edits}</footer>\n", PageOf(notes[0])));
        await MeasureAsync(table, "stylesheet", Math.Max(1, rounds / 4), () => Write("_templates/assets/style.css", $"/* {edits} */\n", PageOf(notes[0])));
        for (int i = 0; i < more; i++)
        {
            await Body();
        }

        return table;
    }

    private static async Task MeasureAsync(Table table, string name, int rounds, Func<Task<TimeSpan>> edit)
    {
        // The first edits meet code that is not compiled yet.
        for (int i = 0; i < 3; i++)
        {
            await edit();
        }

        List<double> times = [];
        for (int i = 0; i < rounds; i++)
        {
            times.Add((await edit()).TotalMilliseconds);
        }

        times.Sort();
        table.Add([name, Text(times[times.Count / 2]), Text(times[Math.Min(times.Count - 1, times.Count * 95 / 100)]), Text(times[^1])]);
    }

    private Task<TimeSpan> Body()
    {
        string note = notes[edits++ * 7919 % notes.Length];
        return served.EditAsync(PageOf(note), () => File.AppendAllText(note, string.Create(CultureInfo.InvariantCulture, $"\nThe harvest of year {edits} was better than any calibration of soil had promised.\n")));
    }

    private Task<TimeSpan> Title()
    {
        string note = notes[edits++ * 7919 % notes.Length];
        return served.EditAsync(PageOf(note), () => File.WriteAllText(note, File.ReadAllText(note).Replace("title: \"", string.Create(CultureInfo.InvariantCulture, $"title: \"{edits} "), StringComparison.Ordinal)));
    }

    private Task<TimeSpan> Hub()
    {
        string hub = hubs[edits++ % hubs.Length];
        return served.EditAsync(PageOf(hub), () => File.AppendAllText(hub, string.Create(CultureInfo.InvariantCulture, $"\n- [[{Path.GetFileNameWithoutExtension(notes[edits * 31 % notes.Length])}]]\n\nSeen again in year {edits}.\n")));
    }

    private Task<TimeSpan> Write(string path, string text, string page)
    {
        edits++;
        string file = Path.Join(site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return served.EditAsync(page, () => File.WriteAllText(file, text));
    }

    private static string PageOf(string file) => $"notes/{Path.GetFileNameWithoutExtension(file)}/";

    private static string Text(double milliseconds) => milliseconds.ToString("F0", CultureInfo.InvariantCulture);
}
