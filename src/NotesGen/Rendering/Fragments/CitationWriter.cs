using System.Buffers;
using NotesGen.Model;

namespace NotesGen.Rendering.Fragments;

/// <summary>Writes one citation. A key that no bibliography knows is shown as the author wrote it.</summary>
internal static class CitationWriter
{
    public static void Write(SiteViews site, int note, int index, string root, CitationStyle style, IBufferWriter<byte> output)
    {
        Citation citation = site.Graph.Notes[note].Citations[index];
        int place = site.Graph.Papers[note].Citations[index];
        if (citation.InText && place < 0)
        {
            output.WriteEscaped(citation.Written);
            return;
        }

        if (citation.InText && style == CitationStyle.Named)
        {
            WriteNamed(site, site.Graph.Papers[note].Papers[place], root, output);
            return;
        }

        if (citation.InText)
        {
            output.WriteEscaped(PaperNaming.ShortAuthors(site.Graph.AllPapers[site.Graph.Papers[note].Papers[place]]));
            output.Write(" "u8);
        }

        output.WriteRaw(!citation.First ? "; " : style == CitationStyle.Numbered || place < 0 ? "[" : "(");
        if (citation.Prefix.Length > 0)
        {
            output.WriteEscaped(citation.Prefix);
            output.Write(" "u8);
        }

        if (place < 0)
        {
            output.Write("<span class=\"missing\">"u8);
            output.WriteEscaped("@" + citation.Key);
            output.Write("</span>"u8);
        }
        else if (style == CitationStyle.Numbered)
        {
            WriteNumbered(index, place, output);
        }
        else
        {
            WriteNamed(site, site.Graph.Papers[note].Papers[place], root, output);
        }

        if (citation.Locator.Length > 0)
        {
            output.Write(", "u8);
            output.WriteEscaped(citation.Locator);
        }

        if (citation.Last)
        {
            output.WriteRaw(style == CitationStyle.Numbered || place < 0 ? "]" : ")");
        }
    }

    private static void WriteNumbered(int index, int place, IBufferWriter<byte> output)
    {
        output.Write("<a class=\"cite\" id=\"cite-"u8);
        output.WriteNumber(index + 1);
        output.Write("\" href=\"#ref-"u8);
        output.WriteNumber(place + 1);
        output.Write("\">"u8);
        output.WriteNumber(place + 1);
        output.Write("</a>"u8);
    }

    private static void WriteNamed(SiteViews site, int paper, string root, IBufferWriter<byte> output)
    {
        output.Write("<a class=\"cite\" href=\""u8);
        output.WriteRaw(root);
        output.WriteRaw(site.Hrefs.Papers[paper]);
        output.Write("\">"u8);
        output.WriteEscaped(PaperNaming.Citation(site.Graph.AllPapers[paper]));
        output.Write("</a>"u8);
    }
}
