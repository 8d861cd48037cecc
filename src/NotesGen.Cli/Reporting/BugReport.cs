using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting;

/// <summary>Tells the user that NotesGen itself failed, as a diagnostic like any other.</summary>
internal static class BugReport
{
    /// <summary>Prints what happened; where in the program it happened only to those who want all of it.</summary>
    public static void Print(Exception bug, TextWriter error, Palette palette, Verbosity verbosity)
    {
        Diagnostic diagnostic = new(Catalogue.OwnBug, null, $"NotesGen failed: {bug.GetType().Name}: {bug.Message}")
        {
            Help = verbosity == Verbosity.Verbose
                ? "this is a mistake in NotesGen, not in your notes; please report it with the lines below"
                : "this is a mistake in NotesGen, not in your notes; please report it with what `--verbose` shows",
        };
        new DiagnosticPrinter(error, palette, static _ => null, static path => path.Value).Print(diagnostic);
        if (verbosity == Verbosity.Verbose)
        {
            error.WriteLine(bug.ToString());
        }
    }
}
