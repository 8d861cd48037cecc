using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace NotesGen.Rendering.Fragments;

/// <summary>Writes text as UTF-8 into HTML.</summary>
internal static class Utf8Text
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes markup as it is.</summary>
    public static void WriteRaw(this IBufferWriter<byte> output, ReadOnlySpan<char> markup)
    {
        while (!markup.IsEmpty)
        {
            Span<byte> room = output.GetSpan(Math.Min(markup.Length * 3, 8 * 1024));
            Utf8.FromUtf16(markup, room, out int read, out int written);
            output.Advance(written);
            markup = markup[read..];
        }
    }

    /// <summary>Writes text so that it stays text, also within a quoted attribute.</summary>
    public static void WriteEscaped(this IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int special = text.IndexOfAny(Special);
            output.WriteRaw(special < 0 ? text : text[..special]);
            if (special < 0)
            {
                return;
            }

            output.Write(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(special + 1)..];
        }
    }

    /// <summary>Writes a whole number.</summary>
    public static void WriteNumber(this IBufferWriter<byte> output, int number)
    {
        Span<byte> room = output.GetSpan(11);
        number.TryFormat(room, out int written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
