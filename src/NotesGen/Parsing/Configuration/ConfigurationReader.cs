using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Sources;

namespace NotesGen.Parsing.Configuration;

/// <summary>Reads <c>notesgen.yaml</c>. Every key that does not exist is reported with the nearest that does.</summary>
internal sealed class ConfigurationReader
{
    private static readonly string[] Keys =
    [
        "title", "description", "url", "language", "author", "output", "templates", "theme", "nav", "labels", "clusters", "related",
        "search", "feeds", "line_breaks", "html", "mermaid", "diagnostics",
    ];

    private readonly ConfigurationValues values;

    private ConfigurationReader(SourcePath path, ICollection<Diagnostic> diagnostics)
    {
        values = new ConfigurationValues(path, diagnostics);
    }

    /// <summary>The configuration that a file holds.</summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The site's files, among which templates must be.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static SiteConfiguration Read(SourceText source, IReadOnlyList<SourceFile> files, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            if (YamlReader.ReadMap(source.Text, 0) is not { } map)
            {
                return new SiteConfiguration();
            }

            FrontMatterReader.ReportDuplicates(map, source.Path, diagnostics);
            return new ConfigurationReader(source.Path, diagnostics).Read(map, files);
        }
        catch (YamlFailure failure)
        {
            diagnostics.Add(new Diagnostic(Catalogue.UnreadableConfiguration, new SourcePlace(source.Path, failure.Span), "YAML cannot read this: " + failure.Message));
            return new SiteConfiguration();
        }
    }

    private SiteConfiguration Read(YamlNode map, IReadOnlyList<SourceFile> files)
    {
        values.ReportUnknown(map, "", Keys);
        YamlNode? theme = values.Map(map, "theme", ["accent", "fonts"]);
        YamlNode? fonts = theme is null ? null : values.Map(theme, "fonts", ["text", "interface"]);
        YamlNode? clusters = values.Map(map, "clusters", ["cards_per_topic"]);
        YamlNode? related = values.Map(map, "related", ["count"]);
        YamlNode? feeds = values.Map(map, "feeds", ["count"]);
        SiteConfiguration defaults = new();
        return new SiteConfiguration
        {
            Title = values.Text(map, "title"),
            Description = values.Text(map, "description"),
            Url = values.Url(map, "url"),
            Language = values.Text(map, "language") ?? defaults.Language,
            Author = values.Text(map, "author"),
            Output = values.Text(map, "output"),
            Templates = values.Folder(map, "templates", files),
            Accent = values.Colour(theme, "accent"),
            TextFont = values.Font(fonts, "text"),
            InterfaceFont = values.Font(fonts, "interface"),
            Navigation = ReadNavigation(map),
            Labels = ReadLabels(map),
            CardsPerTopic = values.Number(clusters, "cards_per_topic", 1) ?? defaults.CardsPerTopic,
            RelatedCount = values.Number(related, "count", 0) ?? defaults.RelatedCount,
            Search = values.Choice(map, "search", ("true", (bool?)true), ("false", false)) ?? defaults.Search,
            FeedLength = values.Number(feeds, "count", 0) ?? defaults.FeedLength,
            LineBreaks = values.Choice(map, "line_breaks", ("strict", (LineBreaks?)LineBreaks.Strict), ("kept", LineBreaks.Kept)),
            Html = values.Choice(map, "html", ("sanitised", RawHtml.Sanitised), ("trusted", RawHtml.Trusted)),
            Mermaid = values.Choice(map, "mermaid", ("false", false), ("true", true)),
            Severities = ReadSeverities(map),
        };
    }

    private List<NavigationLink> ReadNavigation(YamlNode map)
    {
        List<NavigationLink> links = [];
        foreach (YamlNode item in values.List(map, "nav"))
        {
            if (item.Kind != YamlKind.Map)
            {
                values.Report(item.Span, "an entry of `nav` wants `title` and `url`", null);
                continue;
            }

            values.ReportUnknown(item, "nav.", ["title", "url"]);
            if (values.Text(item, "title") is { } title && values.Address(item, "url") is { } url)
            {
                links.Add(new NavigationLink(title, url, values.PlaceOf(item["url"]!)));
            }
        }

        return links;
    }

    private Dictionary<string, string> ReadLabels(YamlNode map)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        if (values.Map(map, "labels", Labels.Defaults.Keys) is { } given)
        {
            foreach (YamlEntry entry in given.Entries)
            {
                if (Labels.Defaults.ContainsKey(entry.Key) && values.Text(given, entry.Key) is { } text)
                {
                    labels[entry.Key] = text;
                }
            }
        }

        return labels;
    }

    private Dictionary<string, Severity> ReadSeverities(YamlNode map)
    {
        Dictionary<string, Severity> severities = new(StringComparer.OrdinalIgnoreCase);
        if (values.Map(map, "diagnostics", null) is not { } given)
        {
            return severities;
        }

        foreach (YamlEntry entry in given.Entries)
        {
            if (!entry.Key.StartsWith("NG4", StringComparison.OrdinalIgnoreCase)
                && !Catalogue.All.Any(rule => string.Equals(rule.Code, entry.Key, StringComparison.OrdinalIgnoreCase)))
            {
                values.ReportUnknown(entry, "diagnostics.", Catalogue.All.Select(rule => rule.Code));
                continue;
            }

            switch (entry.Value.Text?.ToLowerInvariant())
            {
                case "off" or "false":
                    severities[entry.Key] = Severity.Off;
                    break;
                case "hint":
                    severities[entry.Key] = Severity.Hint;
                    break;
                case "warning":
                    severities[entry.Key] = Severity.Warning;
                    break;
                case "error":
                    severities[entry.Key] = Severity.Error;
                    break;
                default:
                    values.Report(entry.Value.Span, $"`{entry.Key}` wants one of `off`, `hint`, `warning`, `error`", null);
                    break;
            }
        }

        return severities;
    }
}
