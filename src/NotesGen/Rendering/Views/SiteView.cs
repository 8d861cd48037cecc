using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Planning;
using NotesGen.Rendering.Reuse;
using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>The site as a whole.</summary>
internal sealed class SiteView
{
    private readonly SiteViews site;
    private readonly CountsView counts;
    private readonly Dictionary<string, string> lists;
    private readonly bool hasMap;
    private readonly IReadOnlyList<NavigationView> navigation;

    public SiteView(SiteViews site)
    {
        this.site = site;
        counts = new CountsView(site.Graph);
        lists = site.Plan.Pages.OfType<ListPage>().ToDictionary(page => page.Address.Value, page => site.Hrefs.Of(page.Address), StringComparer.Ordinal);
        hasMap = site.Plan.Pages.OfType<MapPage>().Any();
        navigation = [.. site.Graph.Configuration.Navigation.Select(link => Navigate(site, link))];
    }

    public static ObjectType<SiteView> Type { get; } = new ObjectType<SiteView>("site", "The site as a whole.")
        .Member("title", "The site's name.", view => view.site.Title)
        .Member("description", "The site in one sentence; null without one.", view => view.Configuration.Description)
        .Member("author", "Who publishes the site; null if nobody is named.", view => view.Configuration.Author)
        .Member("language", "The site's language as a BCP 47 tag.", view => view.Configuration.Language)
        .Member("url", "The public address with its closing slash; null if none is configured.", view => view.Configuration.Url)
        .Member("nav", "The links of the header that the configuration names.", view => Value.List(view.navigation, NavigationView.Type))
        .Member("notes_url", "The list of all notes, from the site's root: write `{{ root }}` before it.", view => view.ListAt("notes/"))
        .Member("topics_url", "The list of all topics, from the site's root; null on a site without topics.", view => view.ListAt("topics/"))
        .Member("clusters_url", "The list of all clusters, from the site's root; null on a site without clusters.", view => view.ListAt("clusters/"))
        .Member("papers_url", "The list of all papers, from the site's root; null on a site without papers.", view => view.ListAt("papers/"))
        .Member("inquiries_url", "The list of all inquiries, from the site's root; null on a site without inquiries.", view => view.ListAt("inquiries/"))
        .Member("tags_url", "The list of all tags, from the site's root; null on a site without tags.", view => view.ListAt("tags/"))
        .Member("map_url", "The map of the whole knowledge base, from the site's root; null for a site without hubs and topics.", view => view.MapUrl)
        .Member("search_url", "The page on which a reader searches, from the site's root; null on a site without search.", view => view.Configuration.Search ? view.site.Hrefs.Of(SearchPage.Where) : null)
        .Member("search_script", "The address, from the site's root, of the script that is loaded when a reader searches; null on a site without search.", view => view.site.Scripts.Search)
        .Member("search_engine", "The address, from the site's root, of the script that answers queries from the index; null on a site without search.", view => view.site.Scripts.SearchEngine)
        .Member("search_marks", "The address, from the site's root, of the script that marks a query's words on the page that a result led to; null on a site without search.", view => view.site.Scripts.SearchMarks)
        .Member("counts", "How much of everything the site holds.", view => Value.Object(view.Counts, CountsView.Type))
        .Member("has_feed", "True if the site has an Atom feed.", view => view.HasFeed)
        .Member("accent", "The configured accent colour as `#rrggbb`; null for the theme's own.", view => view.Configuration.Accent)
        .Member("text_font", "The configured font families of the text; null for the theme's own.", view => view.Configuration.TextFont)
        .Member("interface_font", "The configured font families of the interface; null for the theme's own.", view => view.Configuration.InterfaceFont)
        .Member("stylesheet", "The address of the stylesheet from the site's root; it changes when the styles do.", view => view.Stylesheet);

    /// <summary>The stylesheet's address, with a mark of its content so that no browser shows a new page with old styles.</summary>
    public required string Stylesheet { get; init; }

    private SiteConfiguration Configuration => site.Graph.Configuration;

    private bool HasFeed => Configuration.Url is not null && Configuration.FeedLength > 0;

    private string? MapUrl => hasMap ? site.Hrefs.Of(MapPage.Where) : null;

    private CountsView Counts
    {
        get
        {
            PageReads.Tell(Fact.Counts, 0);
            return counts;
        }
    }

    private string? ListAt(string address) => lists.GetValueOrDefault(address);

    private static NavigationView Navigate(SiteViews site, NavigationLink link)
    {
        bool isExternal = WebAddress.IsExternal(link.Url);
        bool isPage = !isExternal && (link.Url.Length == 0 || link.Url.EndsWith('/'));
        return new NavigationView(link.Title, isPage ? site.Hrefs.Of(new UrlPath(link.Url)) : link.Url, isExternal);
    }
}
