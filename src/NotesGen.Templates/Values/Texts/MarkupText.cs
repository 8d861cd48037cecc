using System.Buffers;
using System.Text;

namespace NotesGen.Templates.Values;

/// <summary>Markup as text and as bytes, whichever form it is held in.</summary>
internal static class MarkupText
{
    public static string Of(in Value markup)
    {
        switch (markup.Reference)
        {
            case string text: return text;
            case byte[]: return Encoding.UTF8.GetString(Bytes(markup));
            default:
                var buffer = new ArrayBufferWriter<byte>();
                ((IMarkup)markup.Reference!).WriteTo(buffer);
                return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
    }

    /// <summary>The bytes of markup that is held as bytes.</summary>
    public static ReadOnlySpan<byte> Bytes(in Value markup) =>
        ((byte[])markup.Reference!).AsSpan(Packed.First(markup.Bits), Packed.Second(markup.Bits));
}
