using System.Buffers;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Rendering.Fragments;

/// <summary>Fills the holes of one note's fragments as they stand on one page.</summary>
/// <param name="site">Everything that links may lead to.</param>
/// <param name="note">The number of the note whose fragments these are.</param>
/// <param name="root">The page's way to the site's root.</param>
/// <param name="citations">How citations are written on the page.</param>
internal sealed class HoleFiller(SiteViews site, int note, string root, CitationStyle citations)
{
    private readonly Note source = site.Graph.Notes[note];
    private readonly LinkTarget[] targets = site.Graph.Targets[note];

    public void Fill(Hole hole, IBufferWriter<byte> output)
    {
        switch (hole.Kind)
        {
            case HoleKind.Link:
                WriteLink(hole.Index, output);
                break;
            case HoleKind.LinkStart:
                Open(targets[hole.Index], output);
                break;
            case HoleKind.LinkEnd:
                Close(targets[hole.Index], output);
                break;
            case HoleKind.Embed:
                EmbedWriter.Write(site, source.Links[hole.Index], targets[hole.Index], root, output, () => WriteLink(hole.Index, output));
                break;
            case HoleKind.Tag:
                output.Write("<a class=\"tag\" href=\""u8);
                output.WriteRaw(root);
                output.WriteRaw(site.Hrefs.Tags[site.Graph.TagsOf[note][hole.Index]]);
                output.Write("\">"u8);
                break;
            case HoleKind.Citation:
                CitationWriter.Write(site, note, hole.Index, root, citations, output);
                break;
        }
    }

    /// <summary>What a link shows: the author's words, else the target's title, else what was typed.</summary>
    public string TextOf(int link) => LinkText.Of(source.Links[link], targets[link], site.Graph);

    private void WriteLink(int link, IBufferWriter<byte> output)
    {
        Open(targets[link], output);
        output.WriteEscaped(TextOf(link));
        Close(targets[link], output);
    }

    private void Open(LinkTarget target, IBufferWriter<byte> output)
    {
        if (target.State == LinkState.Asset)
        {
            output.Write("<a href=\""u8);
            output.WriteRaw(root);
            output.WriteRaw(Hrefs.OfFile(site.Graph.Assets[target.Number].Value));
            output.Write("\">"u8);
        }
        else if (!target.IsNote)
        {
            output.Write("<span class=\"missing\" title=\""u8);
            output.WriteEscaped(site.Label("missing"));
            output.Write("\">"u8);
        }
        else
        {
            output.Write("<a href=\""u8);
            if (target.Number != note || target.Anchor is null)
            {
                output.WriteRaw(root);
                output.WriteRaw(site.Hrefs.Notes[target.Number]);
            }

            if (target.Anchor is { } anchor)
            {
                output.WriteRaw(Hrefs.OfAnchor(anchor));
            }

            output.Write("\">"u8);
        }
    }

    private static void Close(LinkTarget target, IBufferWriter<byte> output) =>
        output.Write(target.IsNote || target.State == LinkState.Asset ? "</a>"u8 : "</span>"u8);
}
