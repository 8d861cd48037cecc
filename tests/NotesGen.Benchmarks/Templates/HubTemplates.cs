using NotesGen.Templates;

namespace NotesGen.Benchmarks.Templates;

/// <summary>The page as templates: whole, and with an include for each card.</summary>
internal sealed class HubTemplates : ITemplateLoader
{
    private const string Card = """
        <li class="card">
          <a href="{{ card.url }}"><h3>{{ card.title }}</h3></a>
          <p>{{ card.summary }}</p>
          <p class="meta"><time>{{ card.day }}</time> · {{ card.sources }} sources · {{ card.links }} links</p>
          {{~ if card.topic ~}}
          <span class="topic">{{ card.topic }}</span>
          {{~ end ~}}
        </li>

        """;

    private static readonly ObjectType<HubCard> CardType = new ObjectType<HubCard>("card", "A card.")
        .Member("url", "Where it leads.", static card => card.Url)
        .Member("title", "The note's title.", static card => card.Title)
        .Member("summary", "What the note says.", static card => card.Summary)
        .Member("day", "Its date.", static card => card.Day)
        .Member("sources", "How many sources it has.", static card => card.Sources)
        .Member("links", "How many links it has.", static card => card.Links)
        .Member("topic", "Its topic.", static card => card.Topic);

    private static readonly ObjectType<HubPage> PageType = new ObjectType<HubPage>("page", "The page.")
        .Member("title", "Its title.", static page => page.Title)
        .Member("site_title", "The site's title.", static page => page.SiteTitle)
        .Member("cards", "Its cards.", static page => Value.List(page.Cards, CardType));

    public static TemplateGlobals Globals(HubPage page)
    {
        var globals = new TemplateGlobals();
        globals.Set("page", Value.Object(page, PageType));
        return globals;
    }

    public string? Load(string path) => path switch
    {
        "whole.sbn-html" => Page("{{ for card in page.cards }}" + Card + "{{ end }}"),
        "included.sbn-html" => Page("{{ for each in page.cards; include 'card' card: each; end }}"),
        "card.sbn-html" => Card,
        _ => null,
    };

    private static string Page(string cards) => $$$"""
        <!doctype html>
        <html lang="en"><head><title>{{ page.title }} · {{ page.site_title }}</title></head>
        <body>
        <main><h1>{{ page.title }}</h1>
        <ol>
        {{{cards}}}</ol>
        </main></body></html>

        """;
}
