using System.Buffers;
using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Fragments;

/// <summary>A fragment of a note on a certain page: writes its text and fills its holes.</summary>
internal sealed class FragmentMarkup(Fragment fragment, HoleFiller filler) : IMarkup
{
    /// <summary>The fragment as a value for templates; null when it is empty, so that a template can ask whether it is there.</summary>
    public static Value Of(Fragment fragment, HoleFiller filler) =>
        fragment.IsEmpty ? Value.Null
        : fragment.Holes.Count == 0 ? Value.Html(fragment.Utf8)
        : Value.Html(new FragmentMarkup(fragment, filler));

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ReadOnlySpan<byte> text = fragment.Utf8.Span;
        int written = 0;
        for (int i = 0; i < fragment.Holes.Count; i++)
        {
            output.Write(text[written..fragment.Holes[i].Offset]);
            i = filler.GoOn(fragment.Holes, i);
            written = fragment.Holes[i].Offset;
            filler.Fill(fragment.Holes[i], output);
        }

        output.Write(text[written..]);
    }
}
