using System.Collections.Frozen;

namespace NotesGen.Parsing.Html.Allowed;

/// <summary>The attributes that raw HTML in a note may use, for all elements and for single ones.</summary>
internal static class Attributes
{
    private static readonly FrozenDictionary<string, AttributeKind> Kinds = new (AttributeKind Kind, string Element, string Names)[]
    {
        (AttributeKind.Text, "*", "title lang dir aria-label"),
        (AttributeKind.Known, "*", "id style"),
        (AttributeKind.Style, "*", "align"),
        (AttributeKind.Known, "a", "href name rel target"),
        (AttributeKind.Text, "a", "hreflang"),
        (AttributeKind.Known, "img", "src srcset alt loading decoding"),
        (AttributeKind.Text, "img", "sizes"),
        (AttributeKind.Size, "img", "width height"),
        (AttributeKind.Known, "source", "src srcset"),
        (AttributeKind.Text, "source", "type media sizes"),
        (AttributeKind.Known, "video", "src poster controls preload"),
        (AttributeKind.Size, "video", "width height"),
        (AttributeKind.Flag, "video", "loop muted playsinline"),
        (AttributeKind.Known, "audio", "src controls preload"),
        (AttributeKind.Flag, "audio", "loop muted"),
        (AttributeKind.Known, "track", "src"),
        (AttributeKind.Text, "track", "kind srclang label"),
        (AttributeKind.Flag, "track", "default"),
        (AttributeKind.Known, "input", "type checked disabled"),
        (AttributeKind.Number, "td", "colspan rowspan"),
        (AttributeKind.Style, "td", "bgcolor valign"),
        (AttributeKind.Size, "td", "width height"),
        (AttributeKind.Number, "th", "colspan rowspan"),
        (AttributeKind.Text, "th", "scope abbr"),
        (AttributeKind.Style, "th", "bgcolor valign"),
        (AttributeKind.Size, "th", "width height"),
        (AttributeKind.Style, "tr", "bgcolor valign"),
        (AttributeKind.Size, "table", "width"),
        (AttributeKind.Number, "col", "span"),
        (AttributeKind.Size, "col", "width"),
        (AttributeKind.Number, "colgroup", "span"),
        (AttributeKind.Number, "ol", "start"),
        (AttributeKind.Text, "ol", "type"),
        (AttributeKind.Flag, "ol", "reversed"),
        (AttributeKind.Number, "li", "value"),
        (AttributeKind.Flag, "details", "open"),
        (AttributeKind.Web, "blockquote", "cite"),
        (AttributeKind.Web, "q", "cite"),
        (AttributeKind.Text, "ins", "datetime"),
        (AttributeKind.Web, "ins", "cite"),
        (AttributeKind.Text, "del", "datetime"),
        (AttributeKind.Web, "del", "cite"),
        (AttributeKind.Text, "time", "datetime"),
        (AttributeKind.Style, "span", "color face"),
        (AttributeKind.Known, "code", "class"),
        (AttributeKind.Known, "pre", "class"),
    }.SelectMany(static row => row.Names.Split(' ').Select(name => (Key: $"{row.Element} {name}", row.Kind))).ToFrozenDictionary(static row => row.Key, static row => row.Kind, StringComparer.Ordinal);

    /// <summary>What an attribute of an element may hold.</summary>
    public static AttributeKind KindOf(string element, string name) =>
        Kinds.TryGetValue($"{element} {name}", out AttributeKind own) ? own : Kinds.GetValueOrDefault("* " + name, AttributeKind.Unknown);
}
