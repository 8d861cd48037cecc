using System.Globalization;
using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Tests.Diagnostics;

namespace NotesGen.Tests.Manual;

/// <summary>Writes the page of the manual that explains every diagnostic, from what <c>notesgen explain</c> prints.</summary>
internal static class DiagnosticReference
{
    private const string ReasonWithoutExample = "example: none\n\n";

    private static readonly (string Range, string Title, string Meaning)[] Ranges =
    [
        ("NG1", "Reading and front matter", "What the files of a site say, and what of it cannot be read."),
        ("NG2", "Links", "What one note says of another, of a file or of a paper."),
        ("NG3", "Addresses", "Where pages are, and who else would like to be there."),
        ("NG4", "Templates", "What is wrong in a template of the site. All of them are errors; each names the template's line, how it was reached, and the page that was being rendered."),
        ("NG5", "Writing", "What happens when the site goes to the disk."),
        ("NG6", "Checks", "What is no mistake, but worth a look. [[publishing|Publishing]] has them in one table."),
        ("NG9", "NotesGen itself", "What should never be seen."),
    ];

    /// <summary>The page.</summary>
    public static string Page()
    {
        StringBuilder text = ManualPage.Begin("Diagnostics", "Every message that NotesGen can give about a site, with what it means, why it matters, how to mend it and an example.");
        text.Append("""
            What is wrong with a site is said with a code, the place and, where there is one, the remedy. `notesgen explain NG2001` prints what
            stands here. In the examples a line `=== notes/a.md` begins a file; below each stands what the program says of it.

            An error keeps the site from being written; a warning does so with `--strict`; a hint never does. The configuration can
            change that for each code, and `off` silences it:

            ```yaml notesgen.yaml
            diagnostics: { NG2001: error, NG1010: hint, NG6011: "off" }
            ```

            """);
        foreach ((string range, string title, string meaning) in Ranges)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{meaning}\n");
            foreach (string code in Explanation.Codes.Where(code => code.StartsWith(range, StringComparison.Ordinal)))
            {
                Append(text, Explanation.Of(code)!);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Explanation explanation)
    {
        string[] parts = explanation.Text.TrimEnd().Split("\n\n", 2);
        text.Append(CultureInfo.InvariantCulture, $"\n### <span id=\"{explanation.Code}\"></span>{parts[0]["# ".Length..]}\n\n");
        string[] sections = parts[1].Split("\n## Example\n\n");
        text.Append(RunIn(sections[0]).Trim()).Append('\n');
        if (sections.Length == 1)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{sections[1].Replace(ReasonWithoutExample, "There is no example. ", StringComparison.Ordinal)}\n");
        if (explanation.Example is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n````text\n{DiagnosticExamples.Printed(explanation.Code).Trim()}\n````\n");
        }
    }

    /// <summary>Its headings would be the same for every code, so they stand at the beginning of their paragraphs.</summary>
    private static string RunIn(string sections) => string.Join("\n\n", sections.Split("\n\n").Select(static block => block.TrimStart('\n')))
        .Replace("## What it means\n\n", "**What it means.** ", StringComparison.Ordinal)
        .Replace("## Why it matters\n\n", "**Why it matters.** ", StringComparison.Ordinal)
        .Replace("## How to mend it\n\n", "**How to mend it.** ", StringComparison.Ordinal);
}
