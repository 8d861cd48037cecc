using System.Text;
using NotesGen.Templates.Output;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("html", "HTML and addresses: escaping, and markup that is not escaped.")
        .Add("strip(text)", "The text without its tags.", static call => Strip(call.Text(0)))
        .Add("escape(text)", "The text as markup that shows it: `<`, `>`, `&` and quotes become entities. Markup stays as it is.", static call =>
            call[0].Kind == ValueKind.Markup ? call[0] : call.Rendering.AsMarkup(Html.Escape(call.Text(0))))
        .Add("raw(text)", "The text as markup: it is not escaped when it is written.", static call =>
            call[0].Kind is ValueKind.Markup or ValueKind.Null ? call[0] : call.Rendering.AsMarkup(call.Text(0)))
        .Add("newline_to_br(text)", "The text as markup with `<br />` before each line break.", static call =>
            call.Rendering.AsMarkup(Breaks(call.Rendering.Options.Escaping == Escaping.Html ? call.Rendering.MarkupOf(call[0]) : call.Text(0))))
        .Add("url_encode(text)", "The text with all but letters, digits and `-_.~` percent-encoded, for a part of an address.", static call => Uri.EscapeDataString(call.Text(0)))
        .Add("url_escape(text)", "The text with what no address may hold percent-encoded, for a whole address.", static call => EscapeAddress(call.Text(0)));

    private static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var position = 0;
        while (position < html.Length)
        {
            var open = html.IndexOf('<', position);
            var close = open < 0 ? -1 : EndOfTag(html, open);
            if (close < 0) break;
            text.Append(html, position, open - position);
            position = close;
        }

        return text.Append(html, position, html.Length - position).ToString();
    }

    // Scripts, styles and comments go with their contents; a `<` that no `>` follows stays.
    private static int EndOfTag(string html, int open)
    {
        foreach (var (start, end) in Enclosed)
        {
            if (string.Compare(html, open, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var found = html.IndexOf(end, open + start.Length, StringComparison.OrdinalIgnoreCase);
            return found < 0 ? html.Length : found + end.Length;
        }

        return html.IndexOf('>', open) + 1 is > 0 and var after ? after : -1;
    }

    private static readonly (string Start, string End)[] Enclosed = [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->")];

    private static string Breaks(string text)
    {
        var broken = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'));
            if (isBreak) broken.Append("<br />");
            broken.Append(text[i]);
        }

        return broken.ToString();
    }

    // Reserved characters and what is already encoded keep their meaning.
    private static string EscapeAddress(string address)
    {
        const string Kept = "-_.~!*'();:@&=+$,/?#[]%";
        var escaped = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal))) escaped.Append((char)rune.Value);
            else escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
