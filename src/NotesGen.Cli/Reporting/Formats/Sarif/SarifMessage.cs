using System.Text;
using System.Text.Json;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats.Sarif;

/// <summary>
/// The message of a diagnostic with its notes and its help, a line each, in what SARIF calls plain text: braces are
/// doubled, since single ones stand for arguments, and <c>[text](1)</c> links to the related location of that number.
/// </summary>
internal static class SarifMessage
{
    /// <summary>Without links.</summary>
    public static string Of(Diagnostic diagnostic) => Lines(diagnostic, static (text, _) => Escaped(text));

    /// <summary>With a link to each related location, numbered from 1 in the order of <see cref="SarifLocations.RelatedTo"/>.</summary>
    public static string LinkedOf(Diagnostic diagnostic)
    {
        int number = 0;
        return Lines(diagnostic, (text, place) => place is null ? Escaped(text) : FormattableString.Invariant($"[{LinkText(text)}]({++number})"));
    }

    /// <summary>Text that has neither arguments nor links.</summary>
    public static string Escaped(string text) => Braced(text).Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>Writes the message of the object that is being written.</summary>
    public static void Write(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Lines(Diagnostic diagnostic, Func<string, SourcePlace?, string> written)
    {
        StringBuilder lines = new(Escaped(diagnostic.Message));
        foreach (DiagnosticNote note in diagnostic.Notes)
        {
            lines.Append("\nnote: ").Append(written(note.Text, note.Place));
        }

        if (diagnostic.Help is { } help)
        {
            lines.Append("\nhelp: ").Append(written(help, diagnostic.HelpPlace));
        }

        return lines.ToString();
    }

    private static string LinkText(string text) => Braced(text)
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);

    private static string Braced(string text) =>
        WholeText.Of(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
