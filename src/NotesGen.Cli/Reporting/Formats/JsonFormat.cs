using System.Text.Json;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>
/// Diagnostics as a JSON document: how many there are of each severity, then all of them in their order. The
/// manual's <c>diagnostics.schema.json</c> describes it. Whoever adds a member adds it there; whoever changes or
/// takes away one also raises <see cref="Version"/>.
/// </summary>
internal static class JsonFormat
{
    private const int Version = 1;

    private static readonly Severity[] FromWorst = [Severity.Error, Severity.Warning, Severity.Hint];

    /// <summary>Writes the document.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, PlaceFinder places, Stream output)
    {
        using JsonDocumentWriter document = new(output);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("counts");
        foreach (Severity severity in FromWorst)
        {
            json.WriteNumber(DiagnosticPrinter.WordFor(severity), diagnostics.Count(diagnostic => diagnostic.Severity == severity));
        }

        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(json, diagnostic, places);
            document.FlushIfLarge();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, PlaceFinder places)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", DiagnosticPrinter.WordFor(diagnostic.Severity));
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("message", WholeText.Of(diagnostic.Message));
        Write(json, diagnostic.Place, places);
        json.WriteStartArray("notes");
        foreach (DiagnosticNote note in diagnostic.Notes)
        {
            Write(json, note.Text, note.Place, places);
        }

        json.WriteEndArray();
        json.WritePropertyName("help");
        if (diagnostic.Help is { } help)
        {
            Write(json, help, diagnostic.HelpPlace, places);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string text, SourcePlace? place, PlaceFinder places)
    {
        json.WriteStartObject();
        json.WriteString("text", WholeText.Of(text));
        Write(json, place, places);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourcePlace? place, PlaceFinder places)
    {
        json.WritePropertyName("place");
        if (place is null)
        {
            json.WriteNullValue();
            return;
        }

        FoundPlace found = places.Find(place);
        json.WriteStartObject();
        json.WriteString("file", WholeText.Of(found.File));
        json.WriteString("origin", WordFor(found.Origin));
        Write(json, "start", found.Extent?.Start);
        Write(json, "end", found.Extent?.End);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LinePosition? position)
    {
        json.WritePropertyName(name);
        if (position is not { } known)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("line", known.Line);
        json.WriteNumber("column", known.Column);
        json.WriteEndObject();
    }

    private static string WordFor(SourceOrigin origin) => origin switch
    {
        SourceOrigin.Site => "site",
        SourceOrigin.GivenTemplates => "templates",
        _ => "theme",
    };
}
