using System.Globalization;
using System.Text;

namespace NotesGen.Model;

/// <summary>
/// What a tag may be called, by Obsidian's rules (https://help.obsidian.md/tags): letters, marks and digits of every
/// script, <c>_</c>, <c>-</c>, <c>/</c> between its parts, emoji and other symbols. Names are compared without case.
/// </summary>
public static class TagName
{
    /// <summary>A name longer than this is none: its address would be longer than a file system takes.</summary>
    public const int MaximumLength = 200;

    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// How much of a text that follows a <c>#</c> is a tag's name; 0 when it is none, as with digits alone. A slash at the
    /// end does not belong to it.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        int end = 0;
        bool isNumber = true;
        bool isNamed = false;
        while (end < text.Length && Rune.DecodeFromUtf16(text[end..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
        {
            if (!IsAllowed(rune, text[(end + length)..]))
            {
                break;
            }

            end += length;
            if (end > MaximumLength)
            {
                return 0;
            }

            isNumber &= Rune.IsDigit(rune) || rune.Value == '/';
            isNamed |= rune.Value is not ('_' or '-' or '/');
        }

        int trimmed = text[..end].TrimEnd('/').Length;
        return isNamed && !(isNumber && !text[..trimmed].TrimStart('/').Contains('/')) ? trimmed : 0;
    }

    /// <summary>
    /// The name that a text stands for: NFC, without the <c>#</c> before it and without empty parts; what no tag can hold,
    /// white space, becomes a hyphen. Empty when nothing is left.
    /// </summary>
    public static string Of(string written)
    {
        string name = written.Trim().TrimStart('#');
        if (IsPlain(name))
        {
            return name;
        }

        StringBuilder clean = new(name.Length);
        foreach (string part in name.Normalize(NormalizationForm.FormC).Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            clean.Append(clean.Length > 0 ? "/" : "");
            for (int i = 0; i < part.Length; i++)
            {
                bool isGap = IsGap(part[i]);
                if (!isGap || (i > 0 && !IsGap(part[i - 1])))
                {
                    clean.Append(isGap ? '-' : part[i]);
                }
            }
        }

        return clean.ToString();
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>Most names are words: they are used as they are.</summary>
    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(Rune rune, ReadOnlySpan<char> rest)
    {
        if (rune.IsAscii)
        {
            return Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-' or '/';
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.OtherSymbol => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
            UnicodeCategory.MathSymbol => rune.Value is not (>= 0x2000 and <= 0x206F),
            UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,

            // The shades of a hand, and what joins several emoji to one.
            UnicodeCategory.ModifierSymbol => rune.Value is >= 0x1F3FB and <= 0x1F3FF,
            UnicodeCategory.Format => rune.Value == ZeroWidthJoiner
                && Rune.DecodeFromUtf16(rest, out Rune next, out _) == System.Buffers.OperationStatus.Done && Rune.GetUnicodeCategory(next) == UnicodeCategory.OtherSymbol,
            _ => Rune.IsLetterOrDigit(rune),
        };
    }
}
