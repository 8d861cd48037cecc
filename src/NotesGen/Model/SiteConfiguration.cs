using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>What <c>notesgen.yaml</c> says, with the defaults for what it does not say.</summary>
public sealed record SiteConfiguration
{
    /// <summary>The site's name; without one, the home page's title or "Notes".</summary>
    public string? Title { get; init; }

    /// <summary>The site in one sentence, for search engines and feeds.</summary>
    public string? Description { get; init; }

    /// <summary>The public address, with a closing slash; without one there are no feeds, sitemap and canonical links.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the site as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Who publishes the site.</summary>
    public string? Author { get; init; }

    /// <summary>The output folder, relative to the site's folder.</summary>
    public string? Output { get; init; }

    /// <summary>A folder of templates in place of <c>_templates</c>, relative to the site's folder.</summary>
    public string? Templates { get; init; }

    /// <summary>The one colour that stands out, as <c>#rrggbb</c>; null: the theme's own.</summary>
    public string? Accent { get; init; }

    /// <summary>CSS font families for the text; null: the theme's own.</summary>
    public string? TextFont { get; init; }

    /// <summary>CSS font families for the interface; null: the theme's own.</summary>
    public string? InterfaceFont { get; init; }

    /// <summary>Links of the site's header, in order.</summary>
    public IReadOnlyList<NavigationLink> Navigation { get; init; } = [];

    /// <summary>The words of the interface that the site changes, by name.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = NoLabels;

    /// <summary>In which order topics and clusters list their notes.</summary>
    public NoteOrder Order { get; init; }

    /// <summary>How many cards a cluster page shows of one sub-topic.</summary>
    public int CardsPerTopic { get; init; } = 16;

    /// <summary>How many related notes a note page shows.</summary>
    public int RelatedCount { get; init; } = 8;

    /// <summary>True if the site can be searched.</summary>
    public bool Search { get; init; } = true;

    /// <summary>How many notes the feed holds; 0 for no feed.</summary>
    public int FeedLength { get; init; } = 20;

    /// <summary>What ends of lines become; null: what the vault's own setting says, and without a vault <see cref="LineBreaks.Strict"/>.</summary>
    public LineBreaks? LineBreaks { get; init; }

    /// <summary>What becomes of HTML in notes.</summary>
    public RawHtml Html { get; init; }

    /// <summary>True if diagrams are drawn; otherwise their source is shown as code.</summary>
    public bool Mermaid { get; init; }

    /// <summary>The host that the site is made for.</summary>
    public Hosting Hosting { get; init; }

    /// <summary>How much each code matters on this site, where that is not the default.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = NoSeverities;

    /// <summary>How the site's Markdown is read.</summary>
    public WritingRules Writing => new(LineBreaks ?? Model.LineBreaks.Strict, Html);

    /// <summary>A word of the interface, the site's own or the English one.</summary>
    public string LabelOf(string name) => Labels.GetValueOrDefault(name) ?? Model.Labels.Defaults[name];

    private static readonly Dictionary<string, string> NoLabels = [];
    private static readonly Dictionary<string, Severity> NoSeverities = [];
}
