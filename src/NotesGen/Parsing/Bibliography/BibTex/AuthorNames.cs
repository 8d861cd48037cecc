using NotesGen.Parsing.Bibliography.Latex;

namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>Reads the authors of a BibTeX entry. Braces keep a name together: <c>{Barnes and Noble}</c> is one author.</summary>
internal static class AuthorNames
{
    /// <summary>What stands for the authors that an entry leaves out (<c>and others</c>), as the last of its authors.</summary>
    public const string Others = "et al.";

    /// <summary>The authors in order, each as "Given Family".</summary>
    public static IReadOnlyList<string> Read(string latex)
    {
        List<string> authors = [];
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= latex.Length; i++)
        {
            if (i == latex.Length || (depth == 0 && IsAnd(latex, i)))
            {
                string author = ReadOne(latex[start..i]);
                if (author.Length > 0)
                {
                    authors.Add(author);
                }

                // The white space behind "and" may be the one before the next "and".
                start = i + " and".Length;
                i = start - 1;
            }
            else
            {
                depth = Math.Max(0, depth + Nesting(latex[i]));
            }
        }

        return authors;
    }

    private static int Nesting(char c) => c switch { '{' => 1, '}' => -1, _ => 0 };

    private static bool IsAnd(string latex, int at) =>
        char.IsWhiteSpace(latex[at])
        && latex.AsSpan(at + 1).StartsWith("and", StringComparison.OrdinalIgnoreCase)
        && at + 4 < latex.Length
        && char.IsWhiteSpace(latex[at + 4]);

    private static string ReadOne(string latex)
    {
        string name = latex.Trim();
        if (name.Equals("others", StringComparison.OrdinalIgnoreCase))
        {
            return Others;
        }

        List<string> parts = SplitAtCommas(name);
        string written = parts switch
        {
            [var whole] => whole,
            [var family, var given] => given + " " + family,
            [var family, var junior, ..] => string.Join(' ', parts[2..]) + " " + family + " " + junior,
            _ => "",
        };
        return LatexText.ToPlain(written);
    }

    private static List<string> SplitAtCommas(string name)
    {
        List<string> parts = [];
        int start = 0;
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth = Math.Max(0, depth + Nesting(name[i]));
            if (depth == 0 && name[i] == ',')
            {
                parts.Add(name[start..i]);
                start = i + 1;
            }
        }

        parts.Add(name[start..]);
        return parts;
    }
}
