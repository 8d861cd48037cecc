using NotesGen.Diagnostics;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>What there was to say of a note.</summary>
internal static class DiagnosticFormat
{
    public static void Write(SliceWriter writer, Diagnostic diagnostic)
    {
        WriteRule(writer, diagnostic.Rule);
        WritePlace(writer, diagnostic.Place);
        writer.Text(diagnostic.Message);
        writer.Number((int)diagnostic.Severity);
        writer.Text(diagnostic.Help);
        WritePlace(writer, diagnostic.HelpPlace);
        writer.List(diagnostic.Notes, WriteNote);
    }

    public static Diagnostic Read(ref SliceReader reader) => new(ReadRule(ref reader), ReadPlace(ref reader), reader.Text())
    {
        Severity = (Severity)reader.Number(),
        Help = reader.OptionalText(),
        HelpPlace = ReadPlace(ref reader),
        Notes = reader.List(ReadNote),
    };

    private static void WriteRule(SliceWriter writer, Rule rule)
    {
        writer.Text(rule.Code);
        writer.Number((int)rule.Severity);
        writer.Text(rule.Title);
    }

    private static Rule ReadRule(ref SliceReader reader) => new(reader.Text(), (Severity)reader.Number(), reader.Text());

    private static void WriteNote(SliceWriter writer, DiagnosticNote note)
    {
        writer.Text(note.Text);
        WritePlace(writer, note.Place);
    }

    private static DiagnosticNote ReadNote(ref SliceReader reader) => new(reader.Text(), ReadPlace(ref reader));

    private static void WritePlace(SliceWriter writer, SourcePlace? place)
    {
        writer.Text(place?.Path.Value);
        if (place is not null)
        {
            SpanFormat.WriteOptional(writer, place.Span);
        }
    }

    private static SourcePlace? ReadPlace(ref SliceReader reader) =>
        reader.OptionalText() is { } path ? new SourcePlace(new SourcePath(path), SpanFormat.ReadOptional(ref reader)) : null;
}
