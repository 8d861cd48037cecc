using NotesGen.Diagnostics;
using NotesGen.Model;
using static NotesGen.Parsing.Configuration.ConfigurationShape;

namespace NotesGen.Parsing.Configuration;

/// <summary>
/// Every key of <c>notesgen.yaml</c>, in the order in which the manual tells of them. The reader reads these keys and no others; the JSON Schema, the
/// manual's page and <c>notesgen config</c> are made from them.
/// </summary>
public static class ConfigurationKeys
{
    internal const string BySlug = "slug";
    internal const string ByTitle = "title";
    internal const string ByDate = "date";
    internal const string Strict = "strict";
    internal const string Kept = "kept";
    internal const string Sanitised = "sanitised";
    internal const string Trusted = "trusted";
    internal const string Netlify = "netlify";
    internal const string Cloudflare = "cloudflare";

    /// <summary>The site's name.</summary>
    public static readonly ConfigurationKey Title = new("title", Text, "The site's name, in every page's header and title.")
    {
        Otherwise = "the home page's title, else `Notes`",
        Example = "title: Learning to reason",
        ValueIn = static configuration => configuration.Title,
    };

    /// <summary>The site in one sentence.</summary>
    public static readonly ConfigurationKey Description = new("description", Text, "The site in one sentence, for search engines and the feed.")
    {
        Example = "description: Research notes on reasoning in language models.",
        ValueIn = static configuration => configuration.Description,
    };

    /// <summary>The public address.</summary>
    public static readonly ConfigurationKey Url = new("url", ConfigurationShape.Url, "The address at which the site is published: for the feed, the sitemap and canonical links.")
    {
        Otherwise = "there is no feed, no sitemap and no canonical link",
        Example = "url: https://example.org/notes/",
        ValueIn = static configuration => configuration.Url,
    };

    /// <summary>The language.</summary>
    public static readonly ConfigurationKey Language = new("language", Text, "The language of the site as a BCP 47 tag; a note in another one says so itself, with `lang`.")
    {
        Example = "language: de",
        ValueIn = static configuration => configuration.Language,
    };

    /// <summary>Who publishes.</summary>
    public static readonly ConfigurationKey Author = new("author", Text, "Who publishes the site.")
    {
        Example = "author: Ada Lovelace",
        ValueIn = static configuration => configuration.Author,
    };

    /// <summary>The output folder.</summary>
    public static readonly ConfigurationKey Output = new("output", Text, "The folder that the site is written to, from the site's folder; within that, only one whose name begins with `_`.")
    {
        Otherwise = "`_site`, beside the site's folder",
        Example = "output: ../public",
        ValueIn = static configuration => configuration.Output,
    };

    /// <summary>The folder of templates.</summary>
    public static readonly ConfigurationKey Templates = new("templates", Folder, "A folder of the site whose files replace the default theme's, path by path.")
    {
        Otherwise = "`_templates`, if the site has it",
        Example = "templates: _theme",
        ValueIn = static configuration => configuration.Templates,
    };

    /// <summary>The look of the default theme.</summary>
    public static readonly ConfigurationKey Theme = new("theme", Section, "The look of the default theme.")
    {
        Example = "theme: { accent: \"#14665c\", fonts: { text: \"Georgia, serif\" } }",
    };

    /// <summary>The one colour that stands out.</summary>
    public static readonly ConfigurationKey Accent = new("theme.accent", Colour, "The one colour that stands out, in quotes, as `#` would begin a comment.")
    {
        Otherwise = "the theme's own",
        Example = "theme: { accent: \"#14665c\" }",
        ValueIn = static configuration => configuration.Accent,
    };

    /// <summary>The fonts.</summary>
    public static readonly ConfigurationKey FontsOfTheme = new("theme.fonts", Section, "The fonts, which readers must have: none is loaded.")
    {
        Example = "theme: { fonts: { text: \"Georgia, serif\" } }",
    };

    /// <summary>The font of the text.</summary>
    public static readonly ConfigurationKey TextFont = new("theme.fonts.text", Fonts, "CSS font families for the text.")
    {
        Otherwise = "the theme's own",
        Example = "theme: { fonts: { text: \"Georgia, serif\" } }",
        ValueIn = static configuration => configuration.TextFont,
    };

    /// <summary>The font of the interface.</summary>
    public static readonly ConfigurationKey InterfaceFont = new("theme.fonts.interface", Fonts, "CSS font families for the interface.")
    {
        Otherwise = "the theme's own",
        Example = "theme: { fonts: { interface: \"Verdana, sans-serif\" } }",
        ValueIn = static configuration => configuration.InterfaceFont,
    };

    /// <summary>Links of the header.</summary>
    public static readonly ConfigurationKey Navigation = new("nav", ConfigurationShape.Navigation, "The links of the header, in order; an address of the site is written without a slash before it.")
    {
        Otherwise = "the lists that the site has",
        Example = "nav:\n  - { title: Notes, url: notes/ }\n  - { title: About, url: about/ }",
        ValueIn = static configuration => configuration.Navigation.Count == 0 ? null : configuration.Navigation,
    };

    /// <summary>Words of the interface.</summary>
    public static readonly ConfigurationKey Labels = new("labels", ConfigurationShape.Labels, "Words of the interface, by name. Of two names that end in `_one` and `_other` the first is for the number 1; `{0}` is the number.")
    {
        Otherwise = "English",
        Example = "labels: { read: \"Lesen →\" }",
        ValueIn = static configuration => configuration.Labels.Count == 0 ? null : configuration.Labels,
    };

    /// <summary>In which order notes are listed.</summary>
    public static readonly ConfigurationKey Order = new("order", Word, "In which order topics and clusters list their notes: by `slug`, by `title`, or by `date`, the newest first. Hubs keep the order of their author.")
    {
        Words = [BySlug, ByTitle, ByDate],
        Example = "order: date",
        ValueIn = static configuration => configuration.Order switch { NoteOrder.Title => ByTitle, NoteOrder.Date => ByDate, _ => BySlug },
    };

    /// <summary>What clusters show.</summary>
    public static readonly ConfigurationKey Clusters = new("clusters", Section, "What the pages of clusters show.")
    {
        Example = "clusters: { cards_per_topic: 16 }",
    };

    /// <summary>How many cards of one sub-topic.</summary>
    public static readonly ConfigurationKey CardsPerTopic = new("clusters.cards_per_topic", Number, "How many cards a cluster's page shows of one sub-topic; the rest is on the topic's own page.")
    {
        Least = 1,
        Example = "clusters: { cards_per_topic: 8 }",
        ValueIn = static configuration => configuration.CardsPerTopic,
    };

    /// <summary>What is said of related notes.</summary>
    public static readonly ConfigurationKey Related = new("related", Section, "What is said of related notes.")
    {
        Example = "related: { count: 8 }",
    };

    /// <summary>How many related notes.</summary>
    public static readonly ConfigurationKey RelatedCount = new("related.count", Number, "How many related notes a note's page shows at most; 0 for none.")
    {
        Example = "related: { count: 5 }",
        ValueIn = static configuration => configuration.RelatedCount,
    };

    /// <summary>Whether there is a search.</summary>
    public static readonly ConfigurationKey Search = new("search", Truth, "Whether the site can be searched; with `false` there is neither index nor search box.")
    {
        Example = "search: false",
        ValueIn = static configuration => configuration.Search,
    };

    /// <summary>What feeds hold.</summary>
    public static readonly ConfigurationKey Feeds = new("feeds", Section, "What the feed holds.")
    {
        Example = "feeds: { count: 20 }",
    };

    /// <summary>How many notes in the feed.</summary>
    public static readonly ConfigurationKey FeedLength = new("feeds.count", Number, "How many notes the feed holds; 0 for no feed.")
    {
        Example = "feeds: { count: 50 }",
        ValueIn = static configuration => configuration.FeedLength,
    };

    /// <summary>What ends of lines become.</summary>
    public static readonly ConfigurationKey LineBreaks = new("line_breaks", Word, "What the end of a line within a paragraph becomes: `strict`, a space as in Markdown; `kept`, a new line as Obsidian shows it.")
    {
        Words = [Strict, Kept],
        Otherwise = "what the vault's own setting says; `strict` in a folder that is no vault",
        Example = "line_breaks: kept",
        ValueIn = static configuration => configuration.LineBreaks switch { Model.LineBreaks.Strict => Strict, Model.LineBreaks.Kept => Kept, _ => null },
    };

    /// <summary>What becomes of HTML.</summary>
    public static readonly ConfigurationKey Html = new("html", Word, "What becomes of HTML in notes: `sanitised`, what a text needs is kept and scripts are not; `trusted`, it stays as it is, scripts and all.")
    {
        Words = [Sanitised, Trusted],
        Example = "html: trusted",
        ValueIn = static configuration => configuration.Html == RawHtml.Trusted ? Trusted : Sanitised,
    };

    /// <summary>Whether diagrams are drawn.</summary>
    public static readonly ConfigurationKey Mermaid = new("mermaid", Truth, "Whether fences of that language are drawn as diagrams, by a script of 1 MB that pages with one load.")
    {
        Example = "mermaid: true",
        ValueIn = static configuration => configuration.Mermaid,
    };

    /// <summary>Which host the site is made for.</summary>
    public static readonly ConfigurationKey Hosting = new("hosting", Word, "The host that the site is made for, if it is `netlify` or `cloudflare` (Pages): these read `_headers` and `_redirects`, which the build then writes.")
    {
        Words = [Netlify, Cloudflare],
        Otherwise = "a site for any host, without these files",
        Example = "hosting: netlify",
        ValueIn = static configuration => configuration.Hosting switch { Model.Hosting.Netlify => Netlify, Model.Hosting.Cloudflare => Cloudflare, _ => null },
    };

    /// <summary>How much each code matters.</summary>
    public static readonly ConfigurationKey Diagnostics = new("diagnostics", Severities, "How much each diagnostic matters on this site, by code: `off`, `hint`, `warning` or `error`.")
    {
        Otherwise = "as `notesgen explain CODE` says",
        Example = "diagnostics: { NG2001: error, NG6001: \"off\" }",
        ValueIn = static configuration => configuration.Severities.Count == 0 ? null
            : configuration.Severities.ToDictionary(static pair => pair.Key.ToUpperInvariant(), static pair => WordFor(pair.Value), StringComparer.Ordinal),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        Title, Description, Url, Language, Author, Output, Templates, Theme, Accent, FontsOfTheme, TextFont, InterfaceFont, Navigation, Labels,
        Order, Clusters, CardsPerTopic, Related, RelatedCount, Search, Feeds, FeedLength, LineBreaks, Html, Mermaid, Hosting, Diagnostics,
    ];

    private static readonly ILookup<string, string> NamesByParent = All.ToLookup(static key => key.Parent, static key => key.Name, StringComparer.Ordinal);

    /// <summary>The names of the keys that stand directly below a path; at the top below the empty one.</summary>
    public static IEnumerable<string> NamesBelow(string path) => NamesByParent[path];

    /// <summary>What a severity is called in a configuration.</summary>
    internal static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        _ => "off",
    };
}
