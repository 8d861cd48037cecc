using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Model;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>Says where a new note is, first and on a line of its own, and what its author can do next.</summary>
internal static class NewReport
{
    /// <summary>Prints it.</summary>
    public static void Print(TextWriter output, string path, NoteDraft draft, string name, Verbosity verbosity)
    {
        output.WriteLine(VisibleText.Of(path));
        if (verbosity == Verbosity.Quiet)
        {
            return;
        }

        string[] next = draft.Kind switch
        {
            NoteKind.Hub => ["below a heading `## …`, list notes: `- [[note]]`", $"link to it as [[{name}]]"],
            NoteKind.Topic => [$"notes are of it that say `topic: {name}`"],
            NoteKind.Cluster => [$"topics are of it that say `cluster: {name}`"],
            NoteKind.Inquiry => ["name its notes under `notes`, each with what it adds: `- { note: name, finding: … }`", $"link to it as [[{name}]]"],
            _ => ["fill in its claim and description, and name its papers under `sources`", $"link to it as [[{name}]]"],
        };
        foreach (string step in next)
        {
            output.WriteLine("  " + step);
        }
    }
}
