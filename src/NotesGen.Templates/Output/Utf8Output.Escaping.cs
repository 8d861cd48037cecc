using System.Buffers;

namespace NotesGen.Templates.Output;

internal sealed partial class Utf8Output
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    /// <summary>Writes text so that HTML shows it as it is, in content and in quoted attributes.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text[WritePlain(text)..];
            if (text.IsEmpty) return;
            if (char.IsAscii(text[0]))
            {
                Write(Entity(text[0]));
                text = text[1..];
                continue;
            }

            var special = text.IndexOfAny(Special);
            if (special < 0) special = text.Length;
            WriteText(text[..special]);
            text = text[special..];
        }
    }

    private int WritePlain(ReadOnlySpan<char> text)
    {
        var written = PlainText.Narrow(text, Reserve(text.Length));
        Length += written;
        return written;
    }

    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    /// <summary>Puts <paramref name="indent"/> before every line that starts after <paramref name="mark"/> and is not empty.</summary>
    public void IndentLines(int mark, ReadOnlySpan<byte> indent)
    {
        var written = Since(mark);
        var firstBreak = written.IndexOf((byte)'\n');
        if (firstBreak < 0 || firstBreak == written.Length - 1) return;

        var rest = written[(firstBreak + 1)..].ToArray().AsSpan();
        Truncate(mark + firstBreak + 1);
        while (rest.Length > 0)
        {
            Write(indent);
            var lineEnd = rest.IndexOf((byte)'\n') is >= 0 and var found ? found + 1 : rest.Length;
            Write(rest[..lineEnd]);
            rest = rest[lineEnd..];
        }
    }
}
