using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>The page being rendered.</summary>
internal sealed record PageView(string Title, string Kind, UrlPath Address)
{
    public static ObjectType<PageView> Type { get; } = new ObjectType<PageView>("page", "The page being rendered.")
        .Member("title", "The page's title, without the site's.", page => page.Title)
        .Member("description", "The page in one or two sentences; null without any.", page => page.Description)
        .Member("kind", "The name of its template: `note`, `hub`, `topic`, `list`.", page => page.Kind["pages/".Length..])
        .Member("path", "Its address from the site's root.", page => page.Address.Value)
        .Member("canonical_url", "Its public address, or for a redirect that of its target; null if the site has no configured `url`.", page => page.CanonicalUrl)
        .Member("language", "Its language as a BCP 47 tag.", page => page.Language)
        .Member("direction", "`rtl` for a language written from right to left, else `ltr`.", page => Writing.DirectionOf(page.Language))
        .Member("is_home", "True for the home page.", page => page.Address == UrlPath.Home)
        .Member("date", "When it was published; null if unknown.", page => page.Date)
        .Member("authors", "Who wrote it, a list of names.", page => Value.List(page.Authors))
        .Member("scripts", "The addresses, from the site's root, of the scripts that it needs; each works with `<script defer>`.", page => Value.List(page.Scripts))
        .Member("params", "The front matter's keys that mean nothing to the generator.", page => page.Parameters);

    public string? Description { get; init; }

    public string? CanonicalUrl { get; init; }

    public required string Language { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Scripts { get; init; } = [];

    public Value Parameters { get; init; } = NoParameters;

    /// <summary>The parameters of a page without any.</summary>
    public static readonly Value NoParameters = Value.Map(new Dictionary<string, Value>());
}
