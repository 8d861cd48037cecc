using System.Globalization;
using System.Text;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, one a line: <c>::warning file=…,line=…::message</c>. What is
/// escaped, and how, is that of the runner: <c>%</c> and line ends everywhere, in properties also <c>:</c> and <c>,</c>.
/// </summary>
internal static class GitHubFormat
{
    /// <summary>Writes the lines.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, PlaceFinder places, Stream output)
    {
        using StreamWriter lines = new(output, leaveOpen: true) { NewLine = "\n" };
        foreach (Diagnostic diagnostic in diagnostics)
        {
            lines.WriteLine(Line(diagnostic, places));
        }
    }

    private static string Line(Diagnostic diagnostic, PlaceFinder places)
    {
        FoundPlace? place = diagnostic.Place is { } known ? places.Find(known) : null;
        StringBuilder properties = new();
        if (place is { IsOnDisk: true })
        {
            Append(properties, "file", place.File);
            if (place.Extent is { } extent)
            {
                AppendExtent(properties, extent);
            }
        }

        Append(properties, "title", diagnostic.Rule.Code);
        return $"::{CommandFor(diagnostic.Severity)} {properties}::{Escaped(Message(diagnostic, place, places))}";
    }

    private static void AppendExtent(StringBuilder properties, TextExtent extent)
    {
        // An annotation over several lines has no columns: GitHub takes them on one line only.
        bool isOnOneLine = extent.Start.Line == extent.End.Line;
        Append(properties, "line", Number(extent.Start.Line));
        if (isOnOneLine)
        {
            Append(properties, "col", Number(extent.Start.Column));
        }

        Append(properties, "endLine", Number(extent.End.Line));
        if (isOnOneLine)
        {
            Append(properties, "endColumn", Number(extent.End.Column));
        }
    }

    private static string Message(Diagnostic diagnostic, FoundPlace? place, PlaceFinder places)
    {
        StringBuilder message = new(Visible(diagnostic.Message));
        if (place is { IsOnDisk: false })
        {
            message.Append("\nnote: this is in the default theme (").Append(Visible(place.ToString())).Append(')');
        }

        foreach (DiagnosticNote note in diagnostic.Notes)
        {
            AppendBelow(message, "note", note.Text, note.Place, places);
        }

        if (diagnostic.Help is { } help)
        {
            AppendBelow(message, "help", help, diagnostic.HelpPlace, places);
        }

        return message.ToString();
    }

    private static void AppendBelow(StringBuilder message, string label, string text, SourcePlace? place, PlaceFinder places)
    {
        message.Append('\n').Append(label).Append(": ").Append(Visible(text));
        if (place is not null)
        {
            message.Append(" (").Append(Visible(places.Find(place).ToString())).Append(')');
        }
    }

    private static string CommandFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static void Append(StringBuilder properties, string name, string value) =>
        properties.Append(properties.Length == 0 ? "" : ",").Append(name).Append('=')
            .Append(Escaped(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal));

    private static string Escaped(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The log of a workflow is shown as a terminal would show it.</summary>
    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Select(VisibleText.Of));
}
