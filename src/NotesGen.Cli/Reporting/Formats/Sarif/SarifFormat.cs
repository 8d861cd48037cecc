using System.Text.Json;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats.Sarif;

/// <summary>
/// Diagnostics as a log in SARIF 2.1.0. What is about a file is a result; what is about the run as a whole, such as a
/// disk that is full, has no location and is a notification. Only rules that something was found for are described.
/// </summary>
internal static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the log.</summary>
    /// <param name="diagnostics">In the order of the results.</param>
    /// <param name="places">Where they are.</param>
    /// <param name="exitCode">How the program ends.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, PlaceFinder places, int exitCode, Stream output)
    {
        Diagnostic[] results = [.. diagnostics.Where(static diagnostic => diagnostic.Place is not null)];
        Diagnostic[] notifications = [.. diagnostics.Where(static diagnostic => diagnostic.Place is null)];
        SarifRules rules = SarifRules.Of(results);
        SarifRules conditions = SarifRules.Of(notifications);

        using JsonDocumentWriter document = new(output);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, conditions);
        WriteInvocation(json, notifications, conditions, exitCode);
        SarifLocations.WriteRoots(json);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        foreach (Diagnostic result in results)
        {
            WriteResult(json, result, rules, places);
            document.FlushIfLarge();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, SarifRules rules, SarifRules conditions)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "NotesGen");
        json.WriteString("semanticVersion", ProgramVersion.Text);
        rules.Write(json, "rules");
        conditions.Write(json, "notifications");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, Diagnostic[] notifications, SarifRules conditions, int exitCode)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", exitCode is ExitCode.Done or ExitCode.SiteHasErrors);
        json.WriteNumber("exitCode", exitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (Diagnostic notification in notifications)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", notification.Rule.Code);
            json.WriteNumber("index", conditions.IndexOf(notification.Rule));
            json.WriteEndObject();
            json.WriteString("level", SarifRules.LevelOf(notification.Severity));
            SarifMessage.Write(json, SarifMessage.Of(notification));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic result, SarifRules rules, PlaceFinder places)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Rule.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(result.Rule));
        json.WriteString("level", SarifRules.LevelOf(result.Severity));
        SarifMessage.Write(json, SarifMessage.LinkedOf(result));
        json.WriteStartArray("locations");
        SarifLocations.Write(json, places.Find(result.Place!));
        json.WriteEndArray();
        SarifLocations.WriteRelated(json, result, places);
        json.WriteEndObject();
    }
}
