using NotesGen.Parsing.Bibliography.Latex;

namespace NotesGen.Parsing.Bibliography.Csl;

/// <summary>CSL allows a little HTML within titles; plain text has none of it.</summary>
internal static class CslMarkup
{
    private static readonly string[] Tags = ["i", "b", "sub", "sup", "sc", "span"];

    /// <summary>The text without CSL's tags, with single spaces. Any other <c>&lt;</c> is text.</summary>
    public static string Remove(string text)
    {
        PlainText plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int end = text[i] == '<' ? EndOfTag(text, i) : -1;
            if (end < 0)
            {
                plain.Append(text[i]);
            }
            else
            {
                i = end;
            }
        }

        return plain.ToString();
    }

    private static int EndOfTag(string text, int start)
    {
        int name = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        int nameEnd = name;
        while (nameEnd < text.Length && char.IsAsciiLetter(text[nameEnd]))
        {
            nameEnd++;
        }

        if (!Tags.Contains(text[name..nameEnd], StringComparer.OrdinalIgnoreCase))
        {
            return -1;
        }

        int end = text.AsSpan(nameEnd).IndexOfAny('<', '>');
        return end >= 0 && text[nameEnd + end] == '>' ? nameEnd + end : -1;
    }
}
