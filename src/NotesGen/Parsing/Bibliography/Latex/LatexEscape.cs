using System.Buffers;
using System.Text;

namespace NotesGen.Parsing.Bibliography.Latex;

/// <summary>Writes plain text as LaTeX that <see cref="LatexText"/> reads back as it was. Unicode letters stay as they are.</summary>
internal static class LatexEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$&%#_~^-`'");

    /// <summary>The text with the characters that LaTeX takes for itself escaped; braces never as <c>\{</c>, which BibTeX counts.</summary>
    public static string Text(string plain)
    {
        if (!plain.AsSpan().ContainsAny(Special))
        {
            return plain;
        }

        StringBuilder latex = new(plain.Length + 16);
        char before = '\0';
        foreach (char c in plain)
        {
            _ = c switch
            {
                '\\' => latex.Append("\\textbackslash{}"),
                '{' => latex.Append("\\textbraceleft{}"),
                '}' => latex.Append("\\textbraceright{}"),
                '~' => latex.Append("\\textasciitilde{}"),
                '^' => latex.Append("\\textasciicircum{}"),
                '$' or '&' or '%' or '#' or '_' => latex.Append('\\').Append(c),
                '`' => latex.Append("\\`{}"),
                '-' or '\'' when before == c => latex.Append("{}").Append(c),
                _ => latex.Append(c),
            };
            before = c;
        }

        return latex.ToString();
    }
}
