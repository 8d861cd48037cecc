using System.Globalization;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Model;
using NotesGen.Parsing.Configuration;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary>Prints settings for people: the key, where its value comes from, the value.</summary>
internal sealed class SettingsPrinter(TextWriter output, Palette palette)
{
    public void Print(IReadOnlyList<Setting> settings, SettingPlaces places)
    {
        int keys = settings.Max(static setting => setting.Path.Length);
        int origins = settings.Max(setting => places.WordsFor(setting).Length);
        foreach (Setting setting in settings)
        {
            string key = palette.Paint(Ink.Strong, setting.Path) + new string(' ', keys - setting.Path.Length);
            string origin = places.WordsFor(setting);
            output.WriteLine($"{key}  {palette.Paint(Ink.Gutter, VisibleText.Of(origin))}{new string(' ', origins - origin.Length)}  {VisibleText.Of(TextOf(setting))}".TrimEnd());
        }
    }

    private static string TextOf(Setting setting) => setting.Value switch
    {
        null => setting.Otherwise is { } otherwise ? $"({otherwise})" : "(nothing)",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<NavigationLink> links => string.Join(", ", links.Select(static link => $"{link.Title} → {link.Url}")),
        var text => text.ToString() ?? "",
    };
}
