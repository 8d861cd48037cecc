using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>
/// One Markdown file of the site as its author wrote it: its front matter, its text, its links as written. Hubs, topics,
/// clusters, inquiries and plain pages are notes of another <see cref="Kind"/>. Knows nothing of any other note.
/// </summary>
public sealed record Note
{
    /// <summary>The file.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>The file name without its ending.</summary>
    public required NoteId Id { get; init; }

    /// <summary>What the file is.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>A note's own type, such as <c>evidence</c>; null for a plain note.</summary>
    public string? Label { get; init; }

    /// <summary>The slug it asks for: <c>slug:</c>, or else its id slugified; empty when nothing is left of the id.</summary>
    public required Slug Slug { get; init; }

    /// <summary>Where <c>slug:</c> stands, when the author chose the slug.</summary>
    public SourceSpan? SlugSpan { get; init; }

    /// <summary>What readers see; often a question.</summary>
    public required string Title { get; init; }

    /// <summary>The answer in one sentence.</summary>
    public string? Claim { get; init; }

    /// <summary>The card's text; from the first paragraph when the author gave none.</summary>
    public string? Description { get; init; }

    /// <summary>The description as the author wrote it, which stands above the text; null when the card's is taken from the text itself.</summary>
    public string? Lead { get; init; }

    /// <summary>A hub page's own line below its title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>When it was first published.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When it was last changed in meaning.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The topic it is sourced from.</summary>
    public Reference? Topic { get; init; }

    /// <summary>Its clusters; the first is the primary one.</summary>
    public IReadOnlyList<Reference> Clusters { get; init; } = [];

    /// <summary>Entries of <c>topics:</c>, each of which may turn out to name a hub or a topic.</summary>
    public IReadOnlyList<Reference> TopicsOrHubs { get; init; } = [];

    /// <summary>The papers that it names: those of its front matter, then those that its text links to.</summary>
    public IReadOnlyList<PaperReference> Sources { get; init; } = [];

    /// <summary>Further names that links may use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Old addresses that go on working.</summary>
    public IReadOnlyList<Reference> Redirects { get; init; } = [];

    /// <summary>Old addresses that aliases and a permalink imply: they give way to any page.</summary>
    public IReadOnlyList<Reference> ImpliedRedirects { get; init; } = [];

    /// <summary>Its distinct tags without their <c>#</c>, those of the front matter first, then those of the text in its order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Where each of its tags first stands.</summary>
    public IReadOnlyList<SourceSpan> TagSpans { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its language as a BCP 47 tag, when it is not the site's.</summary>
    public string? Language { get; init; }

    /// <summary>False for a draft: nothing of it reaches any output.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>All links, those of the front matter first, then those of the text in its order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>All citations in the order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The notes that an inquiry rests on.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The text.</summary>
    public Body Body { get; init; } = Body.Empty;

    /// <summary>Keys of the front matter that mean nothing to us, for templates: text, or a list of texts.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = NoParameters;

    private static readonly Dictionary<string, object> NoParameters = [];
}
