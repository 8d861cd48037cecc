using System.Buffers;
using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Fragments;

/// <summary>All that a section says of a note that it lists more than once: the first gloss, then each further one in a block.</summary>
internal sealed class GlossMarkup(IReadOnlyList<Fragment> glosses, HoleFiller filler) : IMarkup
{
    /// <summary>The glosses as a value for templates; null without any.</summary>
    public static Value Of(IReadOnlyList<Fragment> glosses, HoleFiller filler) => glosses switch
    {
        [] => Value.Null,
        [Fragment only] => FragmentMarkup.Of(only, filler),
        _ => Value.Html(new GlossMarkup(glosses, filler)),
    };

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output)
    {
        new FragmentMarkup(glosses[0], filler).WriteTo(output);
        foreach (Fragment gloss in glosses.Skip(1))
        {
            output.Write("<div class=\"gloss\">"u8);
            new FragmentMarkup(gloss, filler).WriteTo(output);
            output.Write("</div>"u8);
        }
    }
}
