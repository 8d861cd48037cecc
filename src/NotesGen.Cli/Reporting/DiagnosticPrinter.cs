using System.Globalization;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting;

/// <summary>
/// Prints a diagnostic for people: its place and message, the line it is about with the span marked, the notes and
/// the help.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="palette">Colours or none.</param>
/// <param name="textOf">The text of a source, or null when it cannot be had any more; then the line is left out.</param>
/// <param name="nameOf">What the reader calls a source: its path from where they stand.</param>
internal sealed class DiagnosticPrinter(
    TextWriter output, Palette palette, Func<SourcePath, SourceText?> textOf, Func<SourcePath, string> nameOf)
{
    /// <summary>Prints one diagnostic and an empty line.</summary>
    public void Print(Diagnostic diagnostic)
    {
        Ink ink = InkOf(diagnostic.Severity);
        string place = diagnostic.Place is { } known ? NameOf(known) + ": " : "";
        string label = $"{WordFor(diagnostic.Severity)} {diagnostic.Rule.Code}";
        output.WriteLine(palette.Paint(Ink.Strong, place) + palette.Paint(ink, label) + ": " + VisibleText.Of(diagnostic.Message));

        string margin = PrintFrame(diagnostic.Place, ink);
        foreach (DiagnosticNote note in diagnostic.Notes)
        {
            PrintBelow(margin, "note", note.Text, note.Place);
        }

        if (diagnostic.Help is { } help)
        {
            PrintBelow(margin, "help", help, diagnostic.HelpPlace);
        }

        output.WriteLine();
    }

    /// <summary>The word for a severity.</summary>
    public static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Hint,
    };

    /// <summary>Prints the marked line, if there is one, and gives the blanks that notes and help are indented by.</summary>
    private string PrintFrame(SourcePlace? place, Ink ink)
    {
        if (place?.Span is not { } span || textOf(place.Path) is not { } text)
        {
            return "  ";
        }

        CodeFrame frame = CodeFrame.Of(text, span);
        string number = frame.Line.ToString(CultureInfo.InvariantCulture);
        string margin = new(' ', number.Length + 1);
        output.WriteLine(palette.Paint(Ink.Gutter, margin + "|"));
        output.WriteLine((palette.Paint(Ink.Gutter, number + " |") + " " + frame.Source).TrimEnd());
        output.WriteLine(palette.Paint(Ink.Gutter, margin + "|") + " " + palette.Paint(ink, frame.Carets));
        return margin;
    }

    private void PrintBelow(string margin, string label, string text, SourcePlace? place)
    {
        string where = place is null ? "" : $" ({NameOf(place)})";
        output.WriteLine($"{palette.Paint(Ink.Gutter, margin + "=")} {palette.Paint(Ink.Strong, label)}: {VisibleText.Of(text)}{where}");
    }

    private string NameOf(SourcePlace place)
    {
        string name = VisibleText.Of(nameOf(place.Path));
        if (place.Span is not { } span || textOf(place.Path) is not { } text)
        {
            return name;
        }

        LinePosition position = text.Locate(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{name}:{position.Line}:{position.Column}");
    }
}
