using System.Text.Json;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats.Sarif;

/// <summary>
/// Places as SARIF has them. Addresses of files are relative to a root that is named but not given, so that a log
/// says nothing about the machine it was made on and is the same on all.
/// </summary>
internal static class SarifLocations
{
    private const string Root = "%SRCROOT%";
    private const string Theme = "THEME";

    /// <summary>Says what the roots are.</summary>
    public static void WriteRoots(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        WriteRoot(json, Root, "The root of the repository, or the folder in which notesgen was run.");
        WriteRoot(json, Theme, "The default theme, which is part of notesgen.");
        json.WriteEndObject();
    }

    /// <summary>Writes a location.</summary>
    public static void Write(Utf8JsonWriter json, FoundPlace place)
    {
        json.WriteStartObject();
        WritePhysical(json, place);
        json.WriteEndObject();
    }

    /// <summary>The places that notes and help lead to, in the order of their numbers.</summary>
    public static IEnumerable<(string Text, SourcePlace Place)> RelatedTo(Diagnostic diagnostic)
    {
        foreach (DiagnosticNote note in diagnostic.Notes)
        {
            if (note.Place is { } place)
            {
                yield return (note.Text, place);
            }
        }

        if (diagnostic is { Help: { } help, HelpPlace: { } helpPlace })
        {
            yield return (help, helpPlace);
        }
    }

    /// <summary>Writes the related locations of a result, if it has any.</summary>
    public static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic, PlaceFinder places)
    {
        int number = 0;
        foreach ((string text, SourcePlace place) in RelatedTo(diagnostic))
        {
            if (number++ == 0)
            {
                json.WriteStartArray("relatedLocations");
            }

            json.WriteStartObject();
            json.WriteNumber("id", number);
            WritePhysical(json, places.Find(place));
            SarifMessage.Write(json, SarifMessage.Escaped(text));
            json.WriteEndObject();
        }

        if (number > 0)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteRoot(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteStartObject("description");
        json.WriteString("text", description);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePhysical(Utf8JsonWriter json, FoundPlace place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(place.File))
        {
            json.WriteString("uri", "file:///" + Encoded(place.File.TrimStart('/')));
        }
        else
        {
            json.WriteString("uri", Encoded(place.File));
            json.WriteString("uriBaseId", place.IsOnDisk ? Root : Theme);
        }

        json.WriteEndObject();
        if (place.Extent is { } extent)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", extent.Start.Line);
            json.WriteNumber("startColumn", extent.Start.Column);
            json.WriteNumber("endLine", extent.End.Line);
            json.WriteNumber("endColumn", extent.End.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Segment));

    /// <summary>All but unreserved characters are encoded; a drive of Windows is left as addresses of files have it.</summary>
    private static string Segment(string name) =>
        name is [var letter, ':'] && char.IsAsciiLetter(letter) ? name : Uri.EscapeDataString(WholeText.Of(name));
}
