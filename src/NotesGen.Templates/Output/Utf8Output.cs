using System.Buffers;
using System.Globalization;
using System.Text;
using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Output;

/// <summary>
/// The UTF-8 text a rendering writes. Held in one buffer that grows and is reused, so that a captured part is a range
/// of it; given to the caller's writer when the rendering is done.
/// </summary>
internal sealed partial class Utf8Output : IBufferWriter<byte>
{
    private const int BytesPerChar = 3;
    private const int LargestPiece = 4096;
    private const int FirstSize = 16 * 1024;
    private const int LargestKept = 4 * 1024 * 1024;
    private byte[] buffer = new byte[FirstSize];

    public int Limit { get; set; } = int.MaxValue;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    public ReadOnlySpan<byte> Since(int mark) => buffer.AsSpan(mark, Length - mark);

    public void Truncate(int mark) => Length = mark;

    /// <summary>Starts again. What one huge page took is not kept for all that follow.</summary>
    public void Clear()
    {
        Length = 0;
        if (buffer.Length > LargestKept) buffer = new byte[FirstSize];
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.Length > LargestPiece)
        {
            // Large texts go in pieces, so that no more is reserved than about what is written; a pair is not split.
            var piece = char.IsHighSurrogate(text[LargestPiece - 1]) ? LargestPiece + 1 : LargestPiece;
            Length += Encoding.UTF8.GetBytes(text[..piece], Reserve(piece * BytesPerChar));
            text = text[piece..];
        }

        // Most text is ASCII, for which the narrower conversion has less to prepare.
        var destination = Reserve(text.Length * BytesPerChar);
        Ascii.FromUtf16(text, destination, out var narrowed);
        Length += narrowed;
        if (narrowed < text.Length) Length += Encoding.UTF8.GetBytes(text[narrowed..], destination[narrowed..]);
    }

    public void WriteInteger(long value)
    {
        value.TryFormat(Reserve(20), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void WriteNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        var destination = Reserve(64);
        int written;
        while (!value.TryFormat(destination, out written, default, CultureInfo.InvariantCulture)) destination = Reserve(destination.Length * 2);
        Length += written;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return buffer.AsSpan(Length);
    }

    public RenderStopped TooMuch() => new(ErrorCodes.TooMuchOutput, $"more than {Limit} bytes were written");

    private Span<byte> Reserve(int count)
    {
        if (buffer.Length - Length < count) Grow(count);
        return buffer.AsSpan(Length);
    }

    private void Grow(int count)
    {
        if (Length > Limit) throw TooMuch();
        Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(buffer.LongLength * 2, Length + (long)count)));
    }
}
