using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Parsing.Configuration;

/// <summary>Tells of every configuration key what is in force on a site, and where that comes from.</summary>
public static class Settings
{
    /// <summary>The settings of a site, in the order of the manual; maps of the author's own are one setting for each entry.</summary>
    public static IReadOnlyList<Setting> Read(DiscoveredSite site, BuildOptions options, ICollection<Diagnostic> diagnostics)
    {
        IReadOnlyDictionary<string, SourcePlace> places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        SiteConfiguration configuration = new();
        if (ConfigurationReader.SourceOf(site, options, diagnostics) is { } source)
        {
            (configuration, places) = ConfigurationReader.ReadWithPlaces(source, site.Files, diagnostics);
        }

        bool isVault = configuration.LineBreaks is null && site.Of(SourceKind.VaultSettings).Any();
        configuration = configuration with { LineBreaks = configuration.LineBreaks ?? VaultSettings.LineBreaks(site, diagnostics), Url = options.Url ?? configuration.Url };
        List<Setting> settings = [];
        foreach (ConfigurationKey key in ConfigurationKeys.All.Where(static key => key.Shape != ConfigurationShape.Section))
        {
            object? value = key.ValueIn(configuration);
            if (value is IReadOnlyDictionary<string, string> entries)
            {
                settings.AddRange(entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(entry => Of($"{key.Path}.{entry.Key}", entry.Value)));
                continue;
            }

            settings.Add(key == ConfigurationKeys.LineBreaks && isVault ? new Setting(key.Path, value, SettingOrigin.Vault)
                : key == ConfigurationKeys.Url && options.Url is not null ? new Setting(key.Path, value, SettingOrigin.CommandLine)
                : Of(key.Path, value) with { Otherwise = value is null ? key.Otherwise : null });
        }

        return settings;

        Setting Of(string path, object? value) => places.TryGetValue(path, out SourcePlace? place)
            ? new Setting(path, value, SettingOrigin.Configuration) { Place = place }
            : new Setting(path, value, SettingOrigin.Default);
    }
}
