using NotesGen.Cli.Reporting.Frames;

namespace NotesGen.Cli.Reporting;

/// <summary>What the program itself has to say of a command that it cannot carry out: a fact, and what helps. What is wrong with a site is a diagnostic instead.</summary>
internal static class Complaint
{
    /// <summary>Prints it.</summary>
    public static void Print(TextWriter error, string fact, params ReadOnlySpan<string?> help)
    {
        error.WriteLine("notesgen: " + VisibleText.Of(fact));
        foreach (string? each in help)
        {
            if (each is not null)
            {
                error.WriteLine("  = help: " + VisibleText.Of(each));
            }
        }
    }
}
