using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NotesGen.Tests.Cli;

namespace NotesGen.Tests.Manual;

/// <summary>Writes the page of the manual that tells of every command, from the help that the program prints.</summary>
internal static partial class CommandReference
{
    /// <summary>The page.</summary>
    public static async Task<string> Page()
    {
        StringBuilder text = ManualPage.Begin("Commands", "Every command of notesgen with its options and examples, exit codes, and what goes to which stream.");
        text.Append("""
            `notesgen COMMAND --help` prints what stands here, `notesgen --version` the version. What is typed wrongly is answered with the
            nearest command or option.

            - **SITE** is the site's folder. Without it, the current folder is taken if it holds a `notesgen.yaml`, else `content` in it if there
              is one, else the current folder.
            - **Results go to standard output**, diagnostics and progress to standard error. With `--format json`, `github` or `sarif` the
              [diagnostics are the result](diagnostic-formats.md).
            - **Colours** and the line of progress are for terminals; in a pipe, with `--no-color` or with `NO_COLOR` set there are none.
            - **Ctrl-C** ends at once and leaves the former output as it was.

            | exit code | means |
            |---:|---|
            | 0 | done |
            | 1 | the site has errors, or with `--strict` warnings |
            | 2 | the command line is wrong |
            | 3 | the disk or the machine failed, or NotesGen itself did |
            | 130 | ended by Ctrl-C |

            """);
        string program = await HelpOf();
        foreach (string command in Entries(program, "Commands").Select(static entry => entry.Name.Split(' ')[0]))
        {
            Append(text, command, await HelpOf(command));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string command, string help)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {command}\n\n{Prose(Section(help, "Description").Trim())}\n\n```text\n{Section(help, "Usage").Trim()}\n```\n\n| argument or option | is |\n|---|---|\n");
        foreach ((string name, string meaning) in Entries(help, "Arguments").Concat(Entries(help, "Options")))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{ManualPage.Cell(name)}` | {ManualPage.Cell(Prose(meaning))} |\n");
        }

        (string Line, string Purpose)[] examples = [.. Entries(help, "Examples")];
        int width = examples.Max(static example => example.Line.Length);
        text.Append("\n```sh\n").AppendJoin('\n', examples.Select(example => $"{example.Line.PadRight(width)}  # {example.Purpose}")).Append("\n```\n");
    }

    private static async Task<string> HelpOf(params string[] command) =>
        (await ProgramRun.Of(GoldenText.ProjectFolder, [.. command, "--help"])).Output.ReplaceLineEndings("\n");

    /// <summary>The lines below a title of the help, up to the next one.</summary>
    private static string Section(string help, string title) =>
        ("\n" + help).Split($"\n{title}:\n") is [_, string rest] ? Title().Split(rest)[0] : "";

    /// <summary>The lines of a section in their two columns.</summary>
    private static IEnumerable<(string Name, string Meaning)> Entries(string help, string title) =>
        Section(help, title).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => Gap().Split(line.Trim(), 2))
            .Select(static columns => (columns[0], columns[^1]));

    /// <summary>Words of the help, none of which is Markdown.</summary>
    private static string Prose(string words) => Sign().Replace(words, @"\$0");

    [GeneratedRegex(@"^\w+:$", RegexOptions.Multiline, 5000)]
    private static partial Regex Title();

    [GeneratedRegex(" {2,}", RegexOptions.None, 5000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[_<>*\[\]`]", RegexOptions.None, 5000)]
    private static partial Regex Sign();
}
