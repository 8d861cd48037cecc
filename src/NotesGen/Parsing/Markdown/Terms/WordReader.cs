using System.Globalization;

namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>
/// Goes through a text word by word: runs of letters, marks and digits with a letter among them. What is written without
/// spaces between words, as Chinese and Japanese are, is cut into pairs of neighbouring characters. Left out are words
/// that are too short to tell anything (abbreviations such as RL are not) or too long to be words.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>Longer words are left out.</summary>
    public const int Longest = 40;

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (at < text.Length)
        {
            int start = at;
            if (IsUnspaced(text[at]))
            {
                at++;
                if (at < text.Length && IsUnspaced(text[at]))
                {
                    Current = text.Slice(start, 2);
                    return true;
                }

                continue;
            }

            while (at < text.Length && IsPart(text[at]) && !IsUnspaced(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                at++;
            }
            else if (Tells(text[start..at]))
            {
                Current = text[start..at];
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c)
        || (c >= 0x80 && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    /// <summary>Kana, Han, and the scripts of Thai, Lao, Burmese and Khmer.</summary>
    private static bool IsUnspaced(char c) => c >= 0x0E00
        && c is (>= '\u0E01' and <= '\u0E4E') or (>= '\u0E81' and <= '\u0ECE') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17D3')
            or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static bool Tells(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest)
        {
            return false;
        }

        bool hasLetter = false;
        foreach (char c in word)
        {
            hasLetter |= char.IsLetter(c);
        }

        return hasLetter && (word.Length > 2 || char.IsAsciiDigit(word[1]) || (char.IsUpper(word[0]) && char.IsUpper(word[1])));
    }
}
