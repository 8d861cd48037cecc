using System.Buffers;
using System.Text;

namespace NotesGen.Parsing.Bibliography.Latex;

/// <summary>
/// Text between LaTeX and the world in which every character counts: an address, a DOI, an arXiv id. Reading takes off
/// only what protects a character (<c>\_</c>, braces, <c>\url</c>) and the white space of a broken line.
/// </summary>
internal static class LatexLiteral
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{} \t\r\n");

    /// <summary>The characters that are meant.</summary>
    public static string Read(ReadOnlySpan<char> latex)
    {
        if (!latex.ContainsAny(Special))
        {
            return latex.ToString();
        }

        StringBuilder literal = new(latex.Length);
        for (int i = 0; i < latex.Length; i++)
        {
            char c = latex[i];
            if (c == '\\')
            {
                int start = i + 1;
                while (i + 1 < latex.Length && char.IsAsciiLetter(latex[i + 1]))
                {
                    i++;
                }

                // A named command that stands for no character (\url, \path, \texttt) only dresses up what follows.
                literal.Append(LatexSymbols.Named(latex[start..(i + 1)]));
            }
            else if (c is not ('{' or '}') && !char.IsWhiteSpace(c))
            {
                literal.Append(c);
            }
        }

        return literal.ToString();
    }

    /// <summary>An address as the value of a field: braces and backslashes, which would end it, percent-encoded.</summary>
    public static string Write(string literal) =>
        literal.Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}
