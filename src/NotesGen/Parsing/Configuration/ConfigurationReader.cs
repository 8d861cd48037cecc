using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Sources;

namespace NotesGen.Parsing.Configuration;

/// <summary>Reads <c>notesgen.yaml</c>. Every key that does not exist is reported with the nearest that does.</summary>
internal sealed class ConfigurationReader
{
    private const string TitleOfLink = "title";
    private const string UrlOfLink = "url";

    private static readonly string[] NavigationKeys = [TitleOfLink, UrlOfLink];

    private readonly ConfigurationValues values;

    private ConfigurationReader(SourcePath path, ICollection<Diagnostic> diagnostics)
    {
        values = new ConfigurationValues(path, diagnostics);
    }

    /// <summary>The configuration file that counts: the one that the command line names, else the site's own; null without any.</summary>
    public static SourceText? SourceOf(DiscoveredSite site, BuildOptions options, ICollection<Diagnostic> diagnostics) => options.Configuration
        ?? (site.Of(SourceKind.Configuration).FirstOrDefault() is { } file ? site.Folder.Read(file.Path, diagnostics) : null);

    /// <summary>The configuration that a file holds.</summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The site's files, among which templates must be.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static SiteConfiguration Read(SourceText source, IReadOnlyList<SourceFile> files, ICollection<Diagnostic> diagnostics) =>
        ReadWithPlaces(source, files, diagnostics).Configuration;

    /// <summary>The same, and by path where each key stands that was taken.</summary>
    public static (SiteConfiguration Configuration, IReadOnlyDictionary<string, SourcePlace> Places) ReadWithPlaces(
        SourceText source, IReadOnlyList<SourceFile> files, ICollection<Diagnostic> diagnostics)
    {
        ConfigurationReader reader = new(source.Path, diagnostics);
        try
        {
            if (YamlReader.ReadMap(source.Text, 0) is { } map)
            {
                FrontMatterReader.ReportDuplicates(map, source.Path, diagnostics);
                return (reader.Read(map, files), reader.values.Places);
            }
        }
        catch (YamlFailure failure)
        {
            diagnostics.Add(new Diagnostic(Catalogue.UnreadableConfiguration, new SourcePlace(source.Path, failure.Span), "YAML cannot read this: " + failure.Message));
        }

        return (new SiteConfiguration(), reader.values.Places);
    }

    private SiteConfiguration Read(YamlNode map, IReadOnlyList<SourceFile> files)
    {
        values.ReportUnknown(map, "", ConfigurationKeys.NamesBelow(""));
        YamlNode? theme = values.Section(map, ConfigurationKeys.Theme);
        YamlNode? fonts = values.Section(theme, ConfigurationKeys.FontsOfTheme);
        YamlNode? clusters = values.Section(map, ConfigurationKeys.Clusters);
        YamlNode? related = values.Section(map, ConfigurationKeys.Related);
        YamlNode? feeds = values.Section(map, ConfigurationKeys.Feeds);
        SiteConfiguration defaults = new();
        return new SiteConfiguration
        {
            Title = values.Text(map, ConfigurationKeys.Title),
            Description = values.Text(map, ConfigurationKeys.Description),
            Url = values.Url(map, ConfigurationKeys.Url),
            Language = values.Text(map, ConfigurationKeys.Language) ?? defaults.Language,
            Author = values.Text(map, ConfigurationKeys.Author),
            Output = values.Text(map, ConfigurationKeys.Output),
            Templates = values.Folder(map, ConfigurationKeys.Templates, files),
            Accent = values.Colour(theme, ConfigurationKeys.Accent),
            TextFont = values.Font(fonts, ConfigurationKeys.TextFont),
            InterfaceFont = values.Font(fonts, ConfigurationKeys.InterfaceFont),
            Navigation = ReadNavigation(map),
            Labels = ReadLabels(map),
            Order = values.Choice(map, ConfigurationKeys.Order) switch
            {
                ConfigurationKeys.ByTitle => NoteOrder.Title,
                ConfigurationKeys.ByDate => NoteOrder.Date,
                _ => NoteOrder.Slug,
            },
            CardsPerTopic = values.Number(clusters, ConfigurationKeys.CardsPerTopic) ?? defaults.CardsPerTopic,
            RelatedCount = values.Number(related, ConfigurationKeys.RelatedCount) ?? defaults.RelatedCount,
            Search = values.Truth(map, ConfigurationKeys.Search) ?? defaults.Search,
            FeedLength = values.Number(feeds, ConfigurationKeys.FeedLength) ?? defaults.FeedLength,
            LineBreaks = values.Choice(map, ConfigurationKeys.LineBreaks) switch
            {
                ConfigurationKeys.Strict => LineBreaks.Strict,
                ConfigurationKeys.Kept => LineBreaks.Kept,
                _ => null,
            },
            Html = values.Choice(map, ConfigurationKeys.Html) is ConfigurationKeys.Trusted ? RawHtml.Trusted : RawHtml.Sanitised,
            Mermaid = values.Truth(map, ConfigurationKeys.Mermaid) ?? defaults.Mermaid,
            Hosting = values.Choice(map, ConfigurationKeys.Hosting) switch
            {
                ConfigurationKeys.Netlify => Hosting.Netlify,
                ConfigurationKeys.Cloudflare => Hosting.Cloudflare,
                _ => Hosting.Any,
            },
            Severities = ReadSeverities(map),
        };
    }

    private List<NavigationLink> ReadNavigation(YamlNode map)
    {
        List<NavigationLink> links = [];
        foreach (YamlNode item in values.List(map, ConfigurationKeys.Navigation))
        {
            if (item[TitleOfLink] is null or { IsNull: true } || item[UrlOfLink] is null or { IsNull: true })
            {
                values.Report(item.Span, "an entry of `nav` wants `title` and `url`", null);
                continue;
            }

            values.ReportUnknown(item, "nav.", NavigationKeys);
            if (values.Written(item, TitleOfLink) is { } title && values.Address(item, UrlOfLink) is { } url)
            {
                links.Add(new NavigationLink(title, url, values.PlaceOf(item[UrlOfLink]!)));
            }
        }

        return links;
    }

    private Dictionary<string, string> ReadLabels(YamlNode map)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        if (values.Map(map, ConfigurationKeys.Labels, Labels.Defaults.Keys) is { } given)
        {
            foreach (YamlEntry entry in given.Entries)
            {
                if (Labels.Defaults.Keys.FirstOrDefault(label => string.Equals(label, entry.Key, StringComparison.OrdinalIgnoreCase)) is { } label && values.Written(given, label) is { } text)
                {
                    values.Take(ConfigurationKeys.Labels, label, entry);
                    labels[label] = text;
                }
            }
        }

        return labels;
    }

    private Dictionary<string, Severity> ReadSeverities(YamlNode map)
    {
        Dictionary<string, Severity> severities = new(StringComparer.OrdinalIgnoreCase);
        if (values.Map(map, ConfigurationKeys.Diagnostics, null) is not { } given)
        {
            return severities;
        }

        foreach (YamlEntry entry in given.Entries)
        {
            if (!Explanation.Codes.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                values.ReportUnknown(entry, "diagnostics.", Explanation.Codes);
            }
            else if (SeverityNamed(entry.Value.Text) is { } severity)
            {
                severities[entry.Key] = severity;
                values.Take(ConfigurationKeys.Diagnostics, entry.Key.ToUpperInvariant(), entry);
            }
            else
            {
                values.Report(entry.Value.Span, $"`{entry.Key}` wants one of `off`, `hint`, `warning`, `error`", null);
            }
        }

        return severities;
    }

    /// <summary>YAML reads <c>off</c> as a truth value in places, and editors write it out.</summary>
    private static Severity? SeverityNamed(string? word) => word?.ToLowerInvariant() switch
    {
        "off" or "false" => Severity.Off,
        "hint" => Severity.Hint,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };
}
