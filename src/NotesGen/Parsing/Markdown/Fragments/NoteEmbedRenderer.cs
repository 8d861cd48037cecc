using Markdig.Renderers;
using Markdig.Renderers.Html;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Embeds;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Writes an embedded note as a hole; an id that links can name needs an element around it.</summary>
internal sealed class NoteEmbedRenderer(HoleyWriter writer) : HtmlObjectRenderer<NoteEmbedBlock>
{
    protected override void Write(HtmlRenderer renderer, NoteEmbedBlock embed)
    {
        renderer.EnsureLine();
        bool isNamed = embed.TryGetAttributes()?.Id is not null;
        if (isNamed)
        {
            renderer.Write("<div").WriteAttributes(embed).Write(">");
        }

        writer.Leave(renderer, HoleKind.NoteEmbed, embed.Link);
        renderer.WriteLine(isNamed ? "</div>" : "");
    }
}
