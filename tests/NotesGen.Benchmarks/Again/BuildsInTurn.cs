using System.Globalization;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Again;

/// <summary>Builds a vault with the real program into one folder: first all of it, then after one edit and another.</summary>
/// <param name="site">The vault, which is changed.</param>
/// <param name="output">The folder that is written to.</param>
internal sealed class BuildsInTurn(string site, string output)
{
    private readonly string[] notes = [.. Directory.EnumerateFiles(Path.Join(site, "notes"), "*.md").Order(StringComparer.Ordinal)];
    private readonly string[] hubs = [.. Directory.EnumerateFiles(Path.Join(site, "hubs"), "*.md").Order(StringComparer.Ordinal)];

    /// <summary>What each build took, in order.</summary>
    /// <param name="round">Tells this round's edits from those of others.</param>
    public IEnumerable<(string Name, Measurement Taken)> Run(int round)
    {
        yield return ("all of it, into an empty folder", Build());
        yield return ("nothing has changed", Build());

        string note = notes[round * 7919 % notes.Length];
        File.AppendAllText(note, string.Create(CultureInfo.InvariantCulture, $"\nThe harvest of year {round} was better than any calibration of soil had promised.\n"));
        yield return ("the body of a note", Build());

        File.WriteAllText(note, File.ReadAllText(note).Replace("title: \"", string.Create(CultureInfo.InvariantCulture, $"title: \"{round} "), StringComparison.Ordinal));
        yield return ("the title of a note", Build());

        File.AppendAllText(hubs[round % hubs.Length], string.Create(CultureInfo.InvariantCulture, $"\n- [[{Path.GetFileNameWithoutExtension(notes[round * 31 % notes.Length])}]]\n"));
        yield return ("a note more in a hub", Build());

        File.WriteAllText(Path.Join(site, "notes", string.Create(CultureInfo.InvariantCulture, $"new-{round}.md")), "---\ntitle: \"A new note\"\n---\nIt has just come.\n");
        yield return ("a new note", Build());

        Directory.CreateDirectory(Path.Join(site, "_templates", "partials"));
        File.WriteAllText(Path.Join(site, "_templates", "partials", "footer.sbn-html"), string.Create(CultureInfo.InvariantCulture, $"<footer>{round}</footer>\n"));
        yield return ("a template", Build());
    }

    private Measurement Build() => WatchedProcess.Run(
        "dotnet", [Path.Join(AppContext.BaseDirectory, "notesgen.dll"), "build", site, "--output", output, "--quiet"], site, static () => new WorkDone(0, 0, 0, 0, []));
}
