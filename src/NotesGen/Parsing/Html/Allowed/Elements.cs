using System.Collections.Frozen;

namespace NotesGen.Parsing.Html.Allowed;

/// <summary>
/// The elements that raw HTML in a note may use, and by which name each is given to the tree builder. The list follows
/// what GitHub keeps of a README, with figures, sound and moving pictures besides.
/// </summary>
internal static class Elements
{
    /// <summary>What stands for an element that is only kept as a link to its address.</summary>
    public const string Frame = "x-frame";

    /// <summary>What stands for a hole of the fragment.</summary>
    public const string Hole = "x-hole";

    /// <summary>What stands for a hole that ends a paragraph. No Markdown becomes one, and raw ones are known by their place.</summary>
    public const string BlockHole = "figure";

    /// <summary>What stands for a link whose text is in the fragment.</summary>
    public const string Link = "x-link";

    /// <summary>Begins the names of elements that a tree builder would open again behind their block if they are not closed.</summary>
    private const string Plain = "x-";

    private const string Names =
        "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr "
        + "i img input ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strong sub summary sup table tbody td tfoot th thead "
        + "time tr track u ul audio var video wbr";

    private static readonly FrozenSet<string> Kept = Set(Names);

    /// <summary>Elements that HTML no longer has, or that belong to the page around the note, and what says the same.</summary>
    private static readonly FrozenDictionary<string, string> Others = (
        "acronym:abbr address:div article:div aside:div center:div dir:ul font:span footer:div header:div hgroup:div image:img main:div menu:ul nav:div "
        + "search:div section:div strike:s tt:code iframe:x-frame embed:x-frame").Split(' ').Select(static pair => pair.Split(':')).ToFrozenDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Formatting = Set("a b code em i s small strong u");
    private static readonly FrozenSet<string> DroppedWhole = Set("iframe math noembed noframes script style svg template title");
    private static readonly FrozenSet<string> Void = Set("br col embed hr image img input source track wbr");
    private static readonly FrozenSet<string> PartsOfTables = Set("caption colgroup tbody td tfoot th thead tr");
    private static readonly FrozenSet<string> Blocks = Set(
        "blockquote caption colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul");

    /// <summary>The element that a tag of either kind names, in lower case.</summary>
    public static string NameIn(string tag)
    {
        ReadOnlySpan<char> name = tag.AsSpan(tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1);
        int length = name.IndexOfAny(" \t\r\n/>");
        return (length < 0 ? name : name[..length]).ToString().ToLowerInvariant();
    }

    /// <summary>The name by which the tree builder is given an element; null when it must not see it.</summary>
    public static string? Built(string name) =>
        Others.TryGetValue(name, out string? other) ? Formatting.Contains(other) ? Plain + other : other
        : Formatting.Contains(name) ? Plain + name
        : Kept.Contains(name) ? name
        : null;

    /// <summary>The name of a built element in the page; null for one that the page must not hold.</summary>
    public static string? Shown(string built)
    {
        string name = built.StartsWith(Plain, StringComparison.Ordinal) ? built[Plain.Length..] : built;
        return Kept.Contains(name) ? name : null;
    }

    /// <summary>True for an element of which nothing is kept, neither its tags nor what it holds.</summary>
    public static bool IsDroppedWhole(string name) => DroppedWhole.Contains(name);

    /// <summary>True for an element whose content runs to its end tag or, without one, to the end of the file.</summary>
    public static bool RunsToTheEnd(string name) => name is "script" or "style";

    /// <summary>True for an element that holds nothing and has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>True for an element that stands only within a table.</summary>
    public static bool IsPartOfTable(string name) => PartsOfTables.Contains(name);

    /// <summary>True for an element that ends a paragraph, and that the end tag of a word within the text cannot close.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
