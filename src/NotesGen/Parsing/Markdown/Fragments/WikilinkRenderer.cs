using Markdig.Renderers;
using Markdig.Renderers.Html;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Writes a wikilink as a hole, or a label with Markdown between the holes of its start and end.</summary>
internal sealed class WikilinkRenderer(HoleyWriter writer) : HtmlObjectRenderer<WikilinkInline>
{
    protected override void Write(HtmlRenderer renderer, WikilinkInline link)
    {
        if (link.Words is { } words)
        {
            writer.Leave(renderer, HoleKind.LinkStart, link.Link);
            renderer.WriteChildren(words);
            writer.Leave(renderer, HoleKind.LinkEnd, link.Link);
        }
        else
        {
            writer.Leave(renderer, link.IsEmbed ? HoleKind.Embed : HoleKind.Link, link.Link);
        }
    }
}
