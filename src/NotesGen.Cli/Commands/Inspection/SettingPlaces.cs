using System.Globalization;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;
using NotesGen.Parsing.Configuration;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary>Says where a setting comes from.</summary>
/// <param name="site">The site's folder, a full path.</param>
/// <param name="texts">The texts of its files.</param>
internal sealed class SettingPlaces(string site, SourceTexts texts)
{
    /// <summary>In words: a file with its line, or what else it is.</summary>
    public string WordsFor(Setting setting) => setting.Origin switch
    {
        SettingOrigin.Configuration when FileOf(setting) is { } file => string.Create(CultureInfo.InvariantCulture, $"{file}:{LineOf(setting)}"),
        SettingOrigin.Vault => "the vault's settings",
        SettingOrigin.CommandLine => "the command line",
        _ => "default",
    };

    /// <summary>The file that sets it, as it is called from here; null if none does.</summary>
    public string? FileOf(Setting setting) => setting.Place is { } place ? SiteFolder.NameFromHere(Path.Join(site, place.Path.Value)) : null;

    /// <summary>The line of that file, from 1.</summary>
    public int? LineOf(Setting setting) =>
        setting.Place is { Span: { } span } place && texts.Find(place.Path) is { } text ? text.Locate(span.Start).Line : null;
}
