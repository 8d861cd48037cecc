using System.Buffers;
using NotesGen.Graph;
using NotesGen.Graph.Embeds;
using NotesGen.Model;

namespace NotesGen.Rendering.Fragments;

/// <summary>
/// Writes a note, or a part of one, where another embeds it: a figure whose caption leads to the source. Its headings are
/// bold paragraphs, since the page's own headings must stay in order and its contents list short; its ids get the embed's
/// number, so that none stands twice on the page.
/// </summary>
/// <param name="site">Everything that links may lead to.</param>
/// <param name="embed">What is embedded.</param>
/// <param name="page">The number of the note whose page it is.</param>
/// <param name="root">The page's way to the site's root.</param>
internal sealed class EmbedWriter(SiteViews site, Embed embed, int page, string root)
{
    private readonly Note source = site.Graph.Notes[embed.Part.Note];
    private readonly HoleFiller filler = new(site, embed.Part.Note, root, CitationStyle.Named) { Page = page, Embeds = embed.Inner };

    public void Write(string title, IBufferWriter<byte> output)
    {
        output.Write("<figure class=\"embed\""u8);
        WriteLanguage(output);
        output.Write(">\n<figcaption>"u8);
        WriteSource(title, output);
        output.Write("</figcaption>\n"u8);
        bool isItem = embed.Part.Text.Utf8.Span[embed.Part.Start..embed.Part.End].StartsWith("<li"u8);
        output.WriteRaw(isItem ? "<ul>\n" : "");
        Write(embed.Part.Text, embed.Part.Outline.Value, embed.Part.Start, embed.Part.End, output);
        output.WriteRaw(isItem ? "\n</ul>" : "");
        foreach (HubSection section in embed.Part.Sections)
        {
            WriteSection(section, output);
        }

        output.Write("\n</figure>"u8);
    }

    /// <summary>"From" with the link, in the order of the reader's language.</summary>
    private void WriteSource(string title, IBufferWriter<byte> output)
    {
        string label = site.Label("embedded_from");
        int at = label.IndexOf("{0}", StringComparison.Ordinal);
        output.WriteEscaped(label.AsSpan(0, Math.Max(at, 0)));
        output.Write("<a href=\""u8);
        if (embed.Part.Note != page || embed.Part.Anchor is null)
        {
            output.WriteRaw(root);
            output.WriteRaw(site.Hrefs.Notes[embed.Part.Note]);
        }

        output.WriteRaw(embed.Part.Anchor is null ? "" : Hrefs.OfAnchor(embed.Part.Anchor));
        output.Write("\">"u8);
        output.WriteEscaped(title);
        output.Write("</a>"u8);
        output.WriteEscaped(at < 0 ? "" : label.AsSpan(at + 3));
    }

    private void WriteLanguage(IBufferWriter<byte> output)
    {
        string language = source.Language ?? site.Graph.Configuration.Language;
        if (language != (site.Graph.Notes[page].Language ?? site.Graph.Configuration.Language))
        {
            output.Write(" lang=\""u8);
            output.WriteEscaped(language);
            output.Write("\""u8);
        }
    }

    /// <summary>A hub's section: what it lists is a plain list of links with the hub's own words.</summary>
    private void WriteSection(HubSection section, IBufferWriter<byte> output)
    {
        string title = Models.HubModel.TitleOf(section, site);
        if (title.Length > 0)
        {
            output.Write("\n<p class=\"heading level-2\">"u8);
            if (section.Text is null)
            {
                output.WriteEscaped(title);
            }
            else
            {
                Write(section.Text.TitleHtml, output);
            }

            output.Write("</p>\n"u8);
        }

        if (section.Text is not null)
        {
            Write(section.Text.Intro, output);
        }

        if (section.Entries.Count == 0)
        {
            return;
        }

        output.Write("\n<ul>\n"u8);
        foreach (HubEntry entry in section.Entries)
        {
            WriteEntry(entry, output);
        }

        output.Write("</ul>\n"u8);
    }

    private void WriteEntry(HubEntry entry, IBufferWriter<byte> output)
    {
        output.Write("<li>"u8);
        if (entry.Note >= 0)
        {
            filler.WriteLinkTo(entry.Note, site.Graph.Faces[entry.Note].Title, output);
        }
        else if (entry.Link >= 0)
        {
            filler.Fill(new Hole(0, HoleKind.Link, entry.Link), output);
        }

        foreach (Fragment gloss in entry.Glosses)
        {
            output.WriteRaw(entry.Note >= 0 || entry.Link >= 0 ? " <div class=\"gloss\">" : "<div>");
            Write(gloss, output);
            output.Write("</div>"u8);
        }

        output.Write("</li>\n"u8);
    }

    private void Write(Fragment text, IBufferWriter<byte> output) => Write(text, Outline.Of(text), 0, text.Utf8.Length, output);

    /// <summary>A range of a fragment, with its holes filled and its marks written as they must stand here.</summary>
    private void Write(Fragment text, Outline outline, int start, int end, IBufferWriter<byte> output)
    {
        ReadOnlySpan<byte> html = text.Utf8.Span;
        int mark = First(outline.Marks, start, static found => found.Start);
        int hole = First(text.Holes, end - start == html.Length ? 0 : start + 1, static found => found.Offset);
        int written = start;
        while (true)
        {
            int nextMark = mark < outline.Marks.Count && outline.Marks[mark].Start < end ? outline.Marks[mark].Start : int.MaxValue;
            int nextHole = hole < text.Holes.Count && (text.Holes[hole].Offset < end || end == html.Length) ? text.Holes[hole].Offset : int.MaxValue;
            if (nextMark == int.MaxValue && nextHole == int.MaxValue)
            {
                break;
            }

            // A hole before a tag comes before it.
            int next = Math.Min(nextMark, nextHole);
            output.Write(html[written..next]);
            written = next;
            if (nextHole <= nextMark)
            {
                int goOn = filler.GoOn(text.Holes, hole);
                if (goOn != hole)
                {
                    hole = goOn;
                    written = text.Holes[hole].Offset;
                    mark = First(outline.Marks, written, static found => found.Start);
                }

                filler.Fill(text.Holes[hole++], output);
            }
            else
            {
                Write(outline.Marks[mark], outline, start, end, output);
                written = outline.Marks[mark++].End;
            }
        }

        output.Write(html[written..end]);
    }

    private void Write(Mark mark, Outline outline, int start, int end, IBufferWriter<byte> output)
    {
        switch (mark.Kind)
        {
            case MarkKind.HeadingStart:
                output.Write("<p class=\"heading level-"u8);
                output.WriteNumber(mark.Level);
                output.Write("\">"u8);
                break;
            case MarkKind.HeadingEnd:
                output.Write("</p>"u8);
                break;
            case MarkKind.Id:
                WritePrefix(output);
                break;
            case MarkKind.Reference when outline.Holds(mark.Id, start, end):
                // Behind the hash, which the text holds itself.
                output.Write("#"u8);
                WritePrefix(output);
                break;
            case MarkKind.Reference:
                output.WriteRaw(embed.Part.Note == page ? "#" : root + site.Hrefs.Notes[embed.Part.Note] + "#");
                break;
        }
    }

    /// <summary>With a full stop, which neither headings nor blocks have in their ids.</summary>
    private void WritePrefix(IBufferWriter<byte> output)
    {
        output.Write("e"u8);
        output.WriteNumber(embed.Number);
        output.Write("."u8);
    }

    /// <summary>The index of the first that does not begin before a place.</summary>
    private static int First<T>(IReadOnlyList<T> ordered, int place, Func<T, int> start)
    {
        int low = 0;
        for (int high = ordered.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = start(ordered[middle]) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
