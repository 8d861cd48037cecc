using System.Buffers;

namespace NotesGen.Parsing.Bibliography.Latex;

/// <summary>
/// Reads LaTeX as bibliographies hold it and gives plain Unicode. It walks the text once, without recursion: braces and
/// font commands mean nothing to plain text, and an accent waits for the next letter, however deep that stands in braces.
/// </summary>
internal sealed class LatexText
{
    private const int MostAccents = 4;

    private static readonly SearchValues<char> Ordinary =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;()/+=*@&%#[]<>|");

    private readonly string latex;
    private readonly PlainText plain;
    private readonly char[] accents = new char[MostAccents];
    private int accentCount;
    private int position;
    private bool math;

    private LatexText(string latex)
    {
        this.latex = latex;
        plain = new PlainText(latex.Length);
    }

    /// <summary>The text without LaTeX: accents on their letters, symbols, dashes and quotes as Unicode.</summary>
    public static string ToPlain(string latex)
    {
        bool ordinary = !latex.AsSpan().ContainsAnyExcept(Ordinary) && !latex.Contains("  ", StringComparison.Ordinal);
        return ordinary ? latex.Trim() : new LatexText(latex).Read();
    }

    private string Read()
    {
        while (position < latex.Length)
        {
            char c = latex[position++];
            switch (c)
            {
                case '\\':
                    Command();
                    break;
                case '{':
                    break;
                case '}':
                    DropAccents();
                    break;
                case '$':
                    DropAccents();
                    math = !math;
                    break;
                case '~':
                    Put(' ');
                    break;
                case '^' when math:
                    Script('^', LatexSymbols.Raised);
                    break;
                case '_' when math:
                    Script('_', LatexSymbols.Lowered);
                    break;
                case '-' or '`' or '\'' when !math:
                    Put(Ligature(c));
                    break;
                default:
                    Put(c);
                    break;
            }
        }

        DropAccents();
        return plain.ToString();
    }

    private char Next => position < latex.Length ? latex[position] : '\0';

    private void Command()
    {
        char c = Next;
        if (char.IsAsciiLetter(c))
        {
            Word();
            return;
        }

        position++;
        char mark = LatexSymbols.Mark(c);
        if (mark != '\0')
        {
            Accent(mark);
        }
        else if (c is '(' or '[' or ')' or ']')
        {
            math = c is '(' or '[';
        }
        else if (c is ',' or ';' or ':' or '\\')
        {
            Put(' ');
        }
        else if (c is not ('!' or '/' or '-' or '@' or '\0'))
        {
            Put(c);
        }
    }

    private void Word()
    {
        int start = position;
        while (char.IsAsciiLetter(Next))
        {
            position++;
        }

        ReadOnlySpan<char> name = latex.AsSpan(start, position - start);
        while (char.IsWhiteSpace(Next))
        {
            position++;
        }

        if (name.Length == 1 && LatexSymbols.Mark(name[0]) is not '\0' and char mark)
        {
            Accent(mark);
        }
        else if (LatexSymbols.Named(name) is { } symbol)
        {
            foreach (char c in symbol)
            {
                Put(c);
            }
        }
        else if (name is "url" or "path" or "nolinkurl")
        {
            plain.Append(LatexLiteral.Read(Group()));
        }
        else if (name is "href")
        {
            Group();
        }
        else if (math && Next != '{')
        {
            plain.Append(name);
        }
    }

    /// <summary>Moves past a group in braces, or past nothing where none stands.</summary>
    private ReadOnlySpan<char> Group()
    {
        if (Next != '{')
        {
            return [];
        }

        int start = ++position;
        for (int depth = 1; position < latex.Length; position++)
        {
            depth += latex[position] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return latex.AsSpan(start, position++ - start);
            }
        }

        return latex.AsSpan(start);
    }

    private void Accent(char mark)
    {
        if (accentCount < MostAccents)
        {
            accents[accentCount++] = mark;
        }
    }

    /// <summary>An accent on nothing, <c>\~{}</c>, is how LaTeX writes the character itself.</summary>
    private void DropAccents()
    {
        for (int i = 0; i < accentCount; i++)
        {
            char bare = accents[i] switch { '\u0300' => '`', '\u0301' => '\'', '\u0302' => '^', '\u0303' => '~', _ => '\0' };
            if (bare != '\0')
            {
                plain.Append(bare);
            }
        }

        accentCount = 0;
    }

    private void Put(char c)
    {
        if (accentCount == 0)
        {
            plain.Append(c);
            return;
        }

        if (char.IsWhiteSpace(c))
        {
            return;
        }

        plain.Append(c switch { 'ı' => 'i', 'ȷ' => 'j', _ => c });
        if (char.IsHighSurrogate(c))
        {
            return;
        }

        while (accentCount > 0)
        {
            plain.Append(accents[--accentCount]);
        }
    }

    private char Ligature(char c)
    {
        char next = Next;
        if (c == '-' && next == '-')
        {
            position++;
            if (Next != '-')
            {
                return '–';
            }

            position++;
            return '—';
        }

        if (c is '`' or '\'' && next == c)
        {
            position++;
            return c == '`' ? '“' : '”';
        }

        return c == '`' ? '‘' : c;
    }

    /// <summary>A superscript or subscript, where Unicode has all its characters; otherwise it stays as written.</summary>
    private void Script(char sign, Func<char, char> form)
    {
        bool group = Next == '{';
        int start = group ? position + 1 : position;
        int end = start;
        while (end < latex.Length && (group || end == start) && form(latex[end]) != '\0')
        {
            end++;
        }

        if (end == start || (group && (end == latex.Length || latex[end] != '}')))
        {
            Put(sign);
            return;
        }

        for (int i = start; i < end; i++)
        {
            Put(form(latex[i]));
        }

        position = group ? end + 1 : end;
    }
}
