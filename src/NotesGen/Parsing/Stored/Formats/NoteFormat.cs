using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A note with all that was read of its file. A property that is not stored here is noticed by a test that fills them all.</summary>
internal static class NoteFormat
{
    public static void Write(SliceWriter writer, Note note)
    {
        writer.Text(note.Path.Value);
        writer.Text(note.Id.Value);
        writer.Number((int)note.Kind);
        writer.Text(note.Label);
        writer.Text(note.Slug.Value);
        SpanFormat.WriteOptional(writer, note.SlugSpan);
        writer.Text(note.Title);
        writer.Text(note.Claim);
        writer.Text(note.Description);
        writer.Text(note.Lead);
        writer.Text(note.Subtitle);
        writer.OptionalNumber(note.Date?.DayNumber);
        writer.OptionalNumber(note.Updated?.DayNumber);
        ReferenceFormat.WriteOptional(writer, note.Topic);
        writer.List(note.Clusters, ReferenceFormat.Write);
        writer.List(note.TopicsOrHubs, ReferenceFormat.Write);
        writer.List(note.Sources, PaperFormat.Write);
        writer.Texts(note.Aliases);
        writer.List(note.Redirects, ReferenceFormat.Write);
        writer.List(note.ImpliedRedirects, ReferenceFormat.Write);
        writer.Texts(note.Tags);
        writer.List(note.TagSpans, SpanFormat.Write);
        writer.Texts(note.Authors);
        writer.Text(note.Language);
        writer.Flag(note.IsPublished);
        writer.List(note.Links, LinkFormat.Write);
        writer.List(note.Citations, CitationFormat.Write);
        writer.List(note.Findings, WriteFinding);
        BodyFormat.Write(writer, note.Body);
        ParameterFormat.Write(writer, note.Parameters);
    }

    public static Note Read(ref SliceReader reader) => new()
    {
        Path = new SourcePath(reader.Text()),
        Id = new NoteId(reader.Text()),
        Kind = (NoteKind)reader.Number(),
        Label = reader.OptionalText(),
        Slug = new Slug(reader.Text()),
        SlugSpan = SpanFormat.ReadOptional(ref reader),
        Title = reader.Text(),
        Claim = reader.OptionalText(),
        Description = reader.OptionalText(),
        Lead = reader.OptionalText(),
        Subtitle = reader.OptionalText(),
        Date = ReadDay(ref reader),
        Updated = ReadDay(ref reader),
        Topic = ReferenceFormat.ReadOptional(ref reader),
        Clusters = reader.List(ReferenceFormat.Read),
        TopicsOrHubs = reader.List(ReferenceFormat.Read),
        Sources = reader.List(PaperFormat.Read),
        Aliases = reader.Texts(),
        Redirects = reader.List(ReferenceFormat.Read),
        ImpliedRedirects = reader.List(ReferenceFormat.Read),
        Tags = reader.Texts(),
        TagSpans = reader.List(SpanFormat.Read),
        Authors = reader.Texts(),
        Language = reader.OptionalText(),
        IsPublished = reader.Flag(),
        Links = reader.List(LinkFormat.Read),
        Citations = reader.List(CitationFormat.Read),
        Findings = reader.List(ReadFinding),
        Body = BodyFormat.Read(ref reader),
        Parameters = ParameterFormat.Read(ref reader),
    };

    private static DateOnly? ReadDay(ref SliceReader reader) => reader.OptionalNumber() switch
    {
        null => null,
        >= 0 and int day when day <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber(day),
        _ => throw SliceReader.Damaged(),
    };

    private static void WriteFinding(SliceWriter writer, Finding finding)
    {
        writer.Number(finding.Link);
        writer.Text(finding.Text);
    }

    private static Finding ReadFinding(ref SliceReader reader) => new(reader.Number(), reader.Text());
}
