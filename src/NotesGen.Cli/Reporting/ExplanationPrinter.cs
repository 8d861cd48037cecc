using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting;

/// <summary>Prints an explanation for a terminal: headings stand out, the example is indented.</summary>
internal static class ExplanationPrinter
{
    /// <summary>Prints it.</summary>
    public static void Print(Explanation explanation, TextWriter output, Palette palette)
    {
        string? fence = null;
        foreach (string line in explanation.Text.TrimEnd().Split('\n'))
        {
            if (fence is not null)
            {
                if (line == fence)
                {
                    fence = null;
                }
                else
                {
                    output.WriteLine(line.Length == 0 ? "" : "    " + line);
                }
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = line[..(line.LastIndexOf('`') + 1)];
            }
            else
            {
                output.WriteLine(line.StartsWith('#') ? palette.Paint(Ink.Strong, line.TrimStart('#').TrimStart()) : line);
            }
        }
    }
}
