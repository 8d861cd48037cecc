using System.Globalization;
using System.Text;

namespace NotesGen.Rendering.Maps;

/// <summary>
/// Estimates how wide a text is in thousandths of its font size. Every reader has another font, so the estimate follows the wider of the
/// usual sans-serif faces: better a gap than two labels on top of each other.
/// </summary>
internal static class TextWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    public static int Of(Rune rune) => rune.Value switch
    {
        ' ' or 'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or '[' or ']' => 330,
        'f' or 'r' or 't' or '-' or '"' or '/' => 400,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' => 930,
        >= 'A' and <= 'Z' => 710,
        < 0x0300 => 600,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune) ? 1040 : 640,
    };

    /// <summary>True for signs that fill a square and between which a line may break: Chinese, Japanese, Korean, emoji.</summary>
    public static bool IsWide(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
