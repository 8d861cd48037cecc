namespace NotesGen.Model;

/// <summary>The text of a note below its front matter.</summary>
public sealed record Body
{
    /// <summary>A note without text.</summary>
    public static Body Empty { get; } = new();

    /// <summary>The text as HTML. For a hub: the prose before its first section.</summary>
    public Fragment Html { get; init; } = Fragment.Empty;

    /// <summary>Headings in the order of the text, the note's own title left out.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>The ids of blocks that links can name with <c>#^id</c>.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];

    /// <summary>The ids that raw HTML gives to its elements, which links can name.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The first heading of level 1, which titles a note that has no <c>title:</c>.</summary>
    public string? FirstTitle { get; init; }

    /// <summary>The first paragraph as plain text, which describes a note that has no <c>description:</c>.</summary>
    public string? FirstParagraph { get; init; }

    /// <summary>Paragraphs that hold links or citations.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The distinct words of the text that may tell what it is about, with how often each stands there, in the order of the text.</summary>
    public IReadOnlyList<TermCount> Terms { get; init; } = [];

    /// <summary>What scripts can enrich in the text, sections and all.</summary>
    public Enrichments Enrichments { get; init; }

    /// <summary>The sections of a hub; empty for other notes.</summary>
    public IReadOnlyList<SectionText> Sections { get; init; } = [];
}
