using System.Buffers;
using NotesGen.Graph;
using NotesGen.Graph.Embeds;
using NotesGen.Model;

namespace NotesGen.Rendering.Fragments;

/// <summary>Fills the holes of one note's fragments as they stand on one page.</summary>
/// <param name="site">Everything that links may lead to.</param>
/// <param name="note">The number of the note whose fragments these are.</param>
/// <param name="root">The page's way to the site's root.</param>
/// <param name="citations">How citations are written on the page.</param>
internal sealed class HoleFiller(SiteViews site, int note, string root, CitationStyle citations)
{
    private readonly int number = note;
    private readonly Note source = site.Graph.Notes[note];
    private readonly LinkTarget[] targets = site.Graph.Targets[note];

    /// <summary>The number of the note whose page it is: the fragments' own note, unless another page embeds it.</summary>
    public int Page { get; init; } = note;

    /// <summary>What the note embeds on this page, by the index of its link.</summary>
    public IReadOnlyDictionary<int, Embed> Embeds { get; init; } = site.Graph.Embeds[note];

    public void Fill(Hole hole, IBufferWriter<byte> output)
    {
        switch (hole.Kind)
        {
            case HoleKind.Link:
                WriteLink(hole.Index, output);
                break;
            case HoleKind.LinkStart:
                Open(targets[hole.Index], source.Links[hole.Index].Subpath, output);
                break;
            case HoleKind.LinkEnd:
                Close(targets[hole.Index], output);
                break;
            case HoleKind.Embed:
                WriteFile(hole.Index, output);
                break;
            case HoleKind.NoteEmbed:
                WriteNote(hole.Index, output);
                break;
            case HoleKind.Tag:
                output.Write("<a class=\"tag\" href=\""u8);
                output.WriteRaw(root);
                output.WriteRaw(site.Hrefs.Tags[site.Graph.TagsOf[number][hole.Index]]);
                output.Write("\">"u8);
                break;
            case HoleKind.Citation:
                CitationWriter.Write(site, number, hole.Index, root, citations, output);
                break;
            case HoleKind.Callout:
                output.WriteEscaped(site.Label(CalloutNames.LabelOf(hole.Index)));
                break;
            case HoleKind.Address when IsFile(hole.Index):
                output.WriteRaw(root);
                output.WriteRaw(Hrefs.OfFile(site.Graph.Assets[targets[hole.Index].Number].Value));
                break;
            case HoleKind.MissingFile when !IsFile(hole.Index):
                WriteFile(hole.Index, output);
                break;
        }
    }

    /// <summary>The hole at which to go on: the one given, unless it begins what shows a file that is not there.</summary>
    public int GoOn(IReadOnlyList<Hole> holes, int hole)
    {
        if (holes[hole].Kind == HoleKind.FileStart && !IsFile(holes[hole].Index))
        {
            int link = holes[hole].Index;
            while (holes[hole].Kind != HoleKind.FileEnd || holes[hole].Index != link)
            {
                hole++;
            }
        }

        return hole;
    }

    /// <summary>What a link shows: the author's words, else the target's title, else what was typed.</summary>
    public string TextOf(int link) => LinkText.Of(source.Links[link], targets[link], site.Graph);

    /// <summary>The link to a note, as a part of one that this page embeds names it.</summary>
    public void WriteLinkTo(int target, ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        LinkTarget whole = new(LinkState.Found, target, null);
        Open(whole, null, output);
        output.WriteEscaped(text);
        Close(whole, output);
    }

    /// <summary>A note where it is embedded; what is not embedded is written as a link, in a paragraph of its own.</summary>
    private void WriteNote(int link, IBufferWriter<byte> output)
    {
        if (Embeds.TryGetValue(link, out Embed? embed))
        {
            EmbedWriter embedded = new(site, embed, Page, root);
            embedded.Write(LinkText.Of(source.Links[link], targets[link], site.Graph), output);
            return;
        }

        output.Write("<p>"u8);
        WriteFile(link, output);
        output.Write("</p>"u8);
    }

    private bool IsFile(int link) => targets[link].State == LinkState.Asset;

    private void WriteFile(int link, IBufferWriter<byte> output)
    {
        if (targets[link].IsNote || !MediaWriter.Write(site, source.Links[link], targets[link], root, output))
        {
            WriteLink(link, output);
        }
    }

    private void WriteLink(int link, IBufferWriter<byte> output)
    {
        Open(targets[link], source.Links[link].Subpath, output);
        output.WriteEscaped(TextOf(link));
        Close(targets[link], output);
    }

    private void Open(LinkTarget target, string? subpath, IBufferWriter<byte> output)
    {
        if (target.State == LinkState.Asset)
        {
            output.Write("<a href=\""u8);
            output.WriteRaw(root);
            output.WriteRaw(Hrefs.OfFile(site.Graph.Assets[target.Number].Value, subpath));
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
            if (target.Number != Page || target.Anchor is null)
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
