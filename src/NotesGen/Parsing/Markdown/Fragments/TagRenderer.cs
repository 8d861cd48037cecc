using Markdig.Renderers;
using Markdig.Renderers.Html;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Tags;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Writes a tag as a link whose beginning, which holds the address, is a hole.</summary>
internal sealed class TagRenderer(HoleyWriter writer) : HtmlObjectRenderer<TagInline>
{
    protected override void Write(HtmlRenderer renderer, TagInline tag)
    {
        if (tag.Tag < 0)
        {
            renderer.WriteEscape(tag.Written);
            return;
        }

        writer.Leave(renderer, HoleKind.Tag, tag.Tag);
        renderer.WriteEscape(tag.Written).Write("</a>");
    }
}
