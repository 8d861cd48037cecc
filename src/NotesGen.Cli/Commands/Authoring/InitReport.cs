using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Cli.Usage;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>Says what <c>notesgen init</c> made and what its author can do next.</summary>
internal sealed class InitReport(Terminal terminal)
{
    /// <summary>Prints it.</summary>
    /// <param name="folder">The site's folder, a full path.</param>
    /// <param name="made">The files that were written, each with what it is for.</param>
    /// <param name="kept">The files that were there already.</param>
    public void Print(string folder, IReadOnlyList<(string Path, string Purpose)> made, IReadOnlyList<string> kept)
    {
        string here = SiteFolder.NameFromHere(folder);
        terminal.Output.WriteLine(terminal.OutputPalette.Paint(Ink.Strong, "Made a site") + $" in {(here == "." ? "this folder" : VisibleText.Of(here))}:");
        int width = made.Max(static file => file.Path.Length);
        foreach ((string path, string purpose) in made)
        {
            terminal.Output.WriteLine($"  {path.PadRight(width)}  {purpose}");
        }

        if (kept.Count > 0)
        {
            terminal.Output.WriteLine($"Left as they were: {string.Join(", ", kept)}");
        }

        if (kept.Contains(Starter.IgnoreFile) && !File.ReadAllText(Path.Join(folder, Starter.IgnoreFile)).Contains("_site", StringComparison.Ordinal))
        {
            terminal.Output.WriteLine($"To keep what is built out of git, add `/_site/` and `/_site.cache/` to {Starter.IgnoreFile}.");
        }

        if (!made.Any(static file => Starter.IsExample(file.Path)))
        {
            terminal.Output.WriteLine("There are notes already, so there are no examples among these.");
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine("Next:");
        string[] steps =
        [
            .. here == "." ? (IEnumerable<string>)[] : [$"cd {Quoted(here)}"],
            "notesgen serve               read it in the browser while you write",
            "notesgen new note \"A title\"  begin a note",
            "notesgen build               write the site to _site",
        ];
        Array.ForEach(steps, step => terminal.Output.WriteLine("  " + step));
        terminal.Output.WriteLine("Pushed to GitHub, it publishes itself: .github/workflows/publish.yml says what to set once.");
    }

    /// <summary>A folder as a shell takes it.</summary>
    private static string Quoted(string folder) => folder.Any(static c => char.IsWhiteSpace(c) || c is '\'' or '"' or '$' or '&' or '(' or ')') ? $"\"{VisibleText.Of(folder)}\"" : VisibleText.Of(folder);
}
