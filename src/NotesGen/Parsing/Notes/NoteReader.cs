using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Parsing.Markdown;
using NotesGen.Parsing.Markdown.Tags;

namespace NotesGen.Parsing.Notes;

/// <summary>Reads one Markdown file into a note: front matter first, then the text. One per thread.</summary>
internal sealed class NoteReader(DraftPolicy drafts, WritingRules rules) : IDisposable
{
    private readonly BodyReader body = new(rules);

    public Note Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        (YamlNode map, int start) = FrontMatterReader.Read(source, diagnostics);
        FieldReader fields = new(source.Path, map, diagnostics);
        List<Link> links = [];
        Note note = ReadFields(source.Path, fields, links);
        if (!note.IsPublished && drafts == DraftPolicy.LeaveOut)
        {
            // Only what names it is kept, so that a link to it can be told from a link to nothing.
            return note with { Links = [], Sources = [], Parameters = new Dictionary<string, object>(StringComparer.Ordinal) };
        }

        IReadOnlyList<SectionText> sections = note.Kind == NoteKind.Hub ? SectionFields.ReadSections(fields, body, links) : [];
        IReadOnlyList<Finding> findings = note.Kind == NoteKind.Inquiry ? SectionFields.ReadFindings(fields, links) : [];
        IReadOnlyDictionary<string, object> parameters = ParameterFields.Read(fields);
        LinkFields.ReadProperties(fields, links);
        BodyText text = body.Read(source, start, note, links, diagnostics);
        return note with
        {
            Title = note.Title.Length > 0 ? note.Title : text.Body.FirstTitle is { Length: > 0 } heading ? heading : note.Id.Value,
            Description = note.Lead ?? (text.Body.FirstParagraph is { Length: > 0 } first ? Summary.Of(first) : null),
            IsPublished = true,
            Links = links,
            Citations = text.Citations,
            Sources = text.Papers.Count == 0 ? note.Sources : [.. note.Sources, .. text.Papers],
            Tags = text.Tags.Names,
            TagSpans = text.Tags.Spans,
            Findings = findings,
            Parameters = parameters,
            Body = sections.Count == 0 ? text.Body : text.Body with { Sections = Together(sections, text.Body.Sections) },
        };
    }

    public void Dispose() => body.Dispose();

    private static Note ReadFields(SourcePath path, FieldReader fields, List<Link> links)
    {
        NoteId id = new(path.Stem);
        (NoteKind kind, string? label) = KindReader.Read(path, fields.Text(FrontMatterKeys.Type));
        YamlNode? slug = fields.Find(FrontMatterKeys.Slug);
        string? chosen = slug is null ? null : fields.TextOf(slug, FrontMatterKeys.Slug.Name);
        LinkFields.Read(fields, links);
        TagList tags = TagFields.Read(fields);

        // What may be meant as a draft is one: a note can be published later, but not called back.
        bool isDraft = fields.Find(FrontMatterKeys.Draft) is not null && fields.Flag(FrontMatterKeys.Draft) != false;
        bool isWithheld = fields.Find(FrontMatterKeys.Publish) is not null && fields.Flag(FrontMatterKeys.Publish) != true;
        return new Note
        {
            Path = path,
            Id = id,
            Kind = kind,
            Label = label,
            Slug = chosen is null ? Slug.From(id.Value) : new Slug(chosen.Trim('/')),
            SlugSpan = chosen is null ? null : slug!.Span,
            Title = fields.Text(FrontMatterKeys.Title) ?? "",
            Claim = fields.Text(FrontMatterKeys.Claim),
            Lead = fields.Text(FrontMatterKeys.Description),
            Subtitle = fields.Text(FrontMatterKeys.Subtitle),
            Date = fields.Date(FrontMatterKeys.Date),
            Updated = fields.Date(FrontMatterKeys.Updated),
            Topic = fields.References(FrontMatterKeys.Topic) is [var topic, ..] ? topic : null,
            Clusters = [.. fields.References(FrontMatterKeys.Cluster), .. fields.References(FrontMatterKeys.Clusters)],
            TopicsOrHubs = fields.References(FrontMatterKeys.Topics),
            Sources = SourceFields.Read(fields),
            Aliases = fields.Texts(FrontMatterKeys.Aliases),
            Redirects = fields.References(FrontMatterKeys.Redirects),
            ImpliedRedirects = OldAddressFields.Read(fields),
            Tags = tags.Names,
            TagSpans = tags.Spans,
            Authors = fields.Texts(FrontMatterKeys.Authors),
            Language = fields.Text(FrontMatterKeys.Language),
            IsPublished = !isDraft && !isWithheld,
            Links = links,
        };
    }

    /// <summary>Sections of the front matter come first; their anchors avoid those that the text has taken.</summary>
    private static List<SectionText> Together(IReadOnlyList<SectionText> listed, IReadOnlyList<SectionText> written)
    {
        Markdown.Outline.GitHubAnchors anchors = new();
        foreach (SectionText section in written)
        {
            anchors.Take(section.Anchor);
        }

        return [.. listed.Select(section => section with { Anchor = anchors.Next(section.Title) }), .. written];
    }
}
