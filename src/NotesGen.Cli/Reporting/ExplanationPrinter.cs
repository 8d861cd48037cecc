using System.Text;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting;

/// <summary>Prints an explanation for a terminal: headings stand out, the example is indented.</summary>
internal static class ExplanationPrinter
{
    private const int Width = 88;

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
                output.WriteLine(line.StartsWith('#') ? palette.Paint(Ink.Strong, line.TrimStart('#').TrimStart()) : Wrapped(line));
            }
        }
    }

    /// <summary>The engine's explanations are one line each; those of the files are broken already.</summary>
    private static string Wrapped(string line)
    {
        StringBuilder wrapped = new();
        int column = 0;
        foreach (string word in line.Split(' '))
        {
            bool breaks = column > 0 && column + 1 + word.Length > Width;
            wrapped.Append(breaks ? Environment.NewLine : column > 0 ? " " : "").Append(word);
            column = (breaks || column == 0 ? 0 : column + 1) + word.Length;
        }

        return wrapped.ToString();
    }
}
