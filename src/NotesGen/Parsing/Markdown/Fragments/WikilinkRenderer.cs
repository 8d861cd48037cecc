using Markdig.Renderers;
using Markdig.Renderers.Html;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Writes a wikilink as a hole.</summary>
internal sealed class WikilinkRenderer(HoleyWriter writer) : HtmlObjectRenderer<WikilinkInline>
{
    protected override void Write(HtmlRenderer renderer, WikilinkInline link) =>
        writer.Leave(renderer, link.IsEmbed ? HoleKind.Embed : HoleKind.Link, link.Link);
}
