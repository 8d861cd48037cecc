using System.Globalization;
using System.Text;

namespace NotesGen.Cli.Reporting.Frames;

/// <summary>
/// Makes text harmless to a terminal: control characters, invisible format characters and stray surrogates become
/// signs that can be seen, so that what stands in a note can neither move the cursor nor hide itself.
/// </summary>
internal static class VisibleText
{
    private const int LongestMessage = 600;

    private static readonly Rune ZeroWidthNonJoiner = new(0x200C);
    private static readonly Rune ZeroWidthJoiner = new(0x200D);

    /// <summary>A text on one line; what is beyond some hundred characters is cut off.</summary>
    public static string Of(string text)
    {
        if (text.Length <= LongestMessage && text.All(static c => c is >= ' ' and < '\x7F'))
        {
            return text;
        }

        StringBuilder visible = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (visible.Length >= LongestMessage)
            {
                return visible.Append('…').ToString();
            }

            visible.Append(Of(rune));
        }

        return visible.ToString();
    }

    /// <summary>One character, or the sign that stands for it.</summary>
    public static string Of(Rune rune)
    {
        int value = rune.Value;
        if (value < 0x20)
        {
            return ((char)(0x2400 + value)).ToString();
        }

        if (value == 0x7F)
        {
            return "␡";
        }

        bool isHidden = Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.Format => rune != ZeroWidthNonJoiner && rune != ZeroWidthJoiner,
            _ => false,
        };
        return isHidden ? "<U+" + value.ToString("X4", CultureInfo.InvariantCulture) + ">" : rune.ToString();
    }
}
