using System.Text.Json;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats.Sarif;

/// <summary>The rules that a log describes, by code, so that results can name them by number.</summary>
internal sealed class SarifRules
{
    private readonly IReadOnlyList<Rule> rules;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private SarifRules(IReadOnlyList<Rule> rules)
    {
        this.rules = rules;
        for (int number = 0; number < rules.Count; number++)
        {
            numbers.Add(rules[number].Code, number);
        }
    }

    /// <summary>The rules of some diagnostics.</summary>
    public static SarifRules Of(IEnumerable<Diagnostic> diagnostics) => new(
    [
        .. diagnostics
            .Select(static diagnostic => diagnostic.Rule)
            .DistinctBy(static rule => rule.Code, StringComparer.Ordinal)
            .OrderBy(static rule => rule.Code, StringComparer.Ordinal),
    ]);

    /// <summary>What SARIF calls a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The place of a rule in the list.</summary>
    public int IndexOf(Rule rule) => numbers[rule.Code];

    /// <summary>Writes the list.</summary>
    public void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        foreach (Rule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            if (Explanation.Of(rule.Code) is { } explanation)
            {
                WriteText(json, "fullDescription", explanation.Meaning);
                json.WriteStartObject("help");
                json.WriteString("text", SarifMessage.Escaped(explanation.Remedy));
                json.WriteString("markdown", SarifMessage.Escaped(explanation.Text));
                json.WriteEndObject();
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", SarifMessage.Escaped(text));
        json.WriteEndObject();
    }
}
