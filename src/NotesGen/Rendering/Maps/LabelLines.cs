using System.Text;

namespace NotesGen.Rendering.Maps;

/// <summary>Breaks the label of a map into lines.</summary>
internal static class LabelLines
{
    private const string Ellipsis = "…";

    /// <summary>The lines; the last ends in an ellipsis if the text is longer than all of them together.</summary>
    /// <param name="text">The label.</param>
    /// <param name="widest">How wide a line may be, in thousandths of the font size.</param>
    /// <param name="most">How many lines there may be.</param>
    public static IReadOnlyList<string> Of(string text, int widest, int most)
    {
        List<string> lines = [];
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            if (lines.Count == most - 1 && TextWidth.Of(rest) > widest)
            {
                lines.Add(string.Concat(rest[..Fitting(rest, widest - TextWidth.Of(Ellipsis))].TrimEnd(), Ellipsis));
                break;
            }

            int length = Fitting(rest, widest);
            lines.Add(rest[..length].TrimEnd().ToString());
            rest = rest[length..].TrimStart();
        }

        return lines;
    }

    /// <summary>How many characters fit on a line: up to a place where it may break, else up to any; at least one.</summary>
    private static int Fitting(ReadOnlySpan<char> text, int widest)
    {
        int width = 0;
        int at = 0;
        int breakable = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace || TextWidth.IsWide(rune))
            {
                breakable = at;
            }

            width += TextWidth.Of(rune);
            if (width > widest && !isSpace)
            {
                return breakable > 0 ? breakable : Math.Max(at, rune.Utf16SequenceLength);
            }

            at += rune.Utf16SequenceLength;
        }

        return text.Length;
    }
}
