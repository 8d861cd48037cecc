using System.Buffers;
using System.Globalization;
using System.Text;

namespace NotesGen.Benchmarks.Templates;

/// <summary>The page by plain code: what the engine is measured against.</summary>
internal static class HandWrittenHub
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static void Write(IBufferWriter<byte> output, HubPage page)
    {
        output.Write("<!doctype html>\n<html lang=\"en\"><head><title>"u8);
        Escaped(output, page.Title);
        output.Write(" · "u8);
        Escaped(output, page.SiteTitle);
        output.Write("</title></head>\n<body>\n<main><h1>"u8);
        Escaped(output, page.Title);
        output.Write("</h1>\n<ol>\n"u8);
        foreach (HubCard card in page.Cards) Card(output, card);
        output.Write("</ol>\n</main></body></html>\n"u8);
    }

    private static void Card(IBufferWriter<byte> output, HubCard card)
    {
        output.Write("<li class=\"card\">\n  <a href=\""u8);
        Escaped(output, card.Url);
        output.Write("\"><h3>"u8);
        Escaped(output, card.Title);
        output.Write("</h3></a>\n  <p>"u8);
        Escaped(output, card.Summary);
        output.Write("</p>\n  <p class=\"meta\"><time>"u8);
        Escaped(output, card.Day);
        output.Write("</time> · "u8);
        Number(output, card.Sources);
        output.Write(" sources · "u8);
        Number(output, card.Links);
        output.Write(" links</p>\n"u8);
        if (card.Topic is not null)
        {
            output.Write("  <span class=\"topic\">"u8);
            Escaped(output, card.Topic);
            output.Write("</span>\n"u8);
        }

        output.Write("</li>\n"u8);
    }

    private static void Number(IBufferWriter<byte> output, int value)
    {
        value.TryFormat(output.GetSpan(11), out int written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    private static void Escaped(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and int special)
        {
            Plain(output, text[..special]);
            output.Write(text[special] switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
            text = text[(special + 1)..];
        }

        Plain(output, text);
    }

    private static void Plain(IBufferWriter<byte> output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(text.Length * 3)));
}
