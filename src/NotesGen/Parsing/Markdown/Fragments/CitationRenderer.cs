using Markdig.Renderers;
using Markdig.Renderers.Html;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Citations;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Writes each citation of a group as a hole.</summary>
internal sealed class CitationRenderer(HoleyWriter writer) : HtmlObjectRenderer<CitationGroupInline>
{
    protected override void Write(HtmlRenderer renderer, CitationGroupInline group)
    {
        for (int i = 0; i < group.Citations.Count; i++)
        {
            writer.Leave(renderer, HoleKind.Citation, group.First + i);
        }
    }
}
