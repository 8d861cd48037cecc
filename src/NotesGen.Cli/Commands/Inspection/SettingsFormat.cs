using System.Text.Json;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Model;
using NotesGen.Parsing.Configuration;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary>
/// Settings as a JSON document: for every key its value, null where there is none, and its origin, with file and line where it is
/// <c>configuration</c>. Whoever changes or takes away a member raises the version.
/// </summary>
internal static class SettingsFormat
{
    private const int Version = 1;

    public static void Write(IReadOnlyList<Setting> settings, SettingPlaces places, Stream output)
    {
        using JsonDocumentWriter document = new(output);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("settings");
        foreach (Setting setting in settings)
        {
            json.WriteStartObject();
            json.WriteString("key", setting.Path);
            json.WritePropertyName("value");
            Write(setting.Value, json);
            json.WriteString("origin", WordFor(setting.Origin));
            if (places.FileOf(setting) is { } file)
            {
                json.WriteString("file", file);
                json.WriteNumber("line", places.LineOf(setting) ?? 1);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(object? value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case IReadOnlyList<NavigationLink> links:
                json.WriteStartArray();
                foreach (NavigationLink link in links)
                {
                    json.WriteStartObject();
                    json.WriteString("title", link.Title);
                    json.WriteString("url", link.Url);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value?.ToString());
                break;
        }
    }

    private static string WordFor(SettingOrigin origin) => origin switch
    {
        SettingOrigin.Configuration => "configuration",
        SettingOrigin.Vault => "vault",
        SettingOrigin.CommandLine => "command line",
        _ => "default",
    };
}
