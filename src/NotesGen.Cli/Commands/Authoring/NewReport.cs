using NotesGen.Cli.Reporting.Frames;
using NotesGen.Model;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>Says where a new note is, first and on a line of its own, and what its author can do next.</summary>
internal static class NewReport
{
    /// <summary>Prints the path alone, for another program.</summary>
    public static void PrintPath(TextWriter output, string path) => output.WriteLine(VisibleText.Of(path));

    /// <summary>Prints it all.</summary>
    public static void Print(TextWriter output, string path, NoteDraft draft, string name, IReadOnlyList<string> remarks)
    {
        PrintPath(output, path);
        string[] next = draft.Kind switch
        {
            NoteKind.Hub => ["below a heading `## …`, list notes: `- [[note]]`", $"link to it as [[{name}]]"],
            NoteKind.Topic => [$"notes are of it that say `topic: {name}`"],
            NoteKind.Cluster => [$"topics are of it that say `cluster: {name}`"],
            NoteKind.Inquiry => ["name its notes under `notes`, each with what it adds: `- { note: name, finding: … }`", $"link to it as [[{name}]]"],
            _ => ["fill in its claim and description, and name its papers under `sources`", $"link to it as [[{name}]]"],
        };
        foreach (string step in next.Concat(remarks))
        {
            output.WriteLine("  " + VisibleText.Of(step));
        }
    }
}
