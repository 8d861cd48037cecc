using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>
/// A link as it is written in one note; where it leads is only known once all notes are (see <c>Graph</c>).
/// </summary>
public sealed record Link(LinkForm Form, LinkRole Role, string Target, SourceSpan Span)
{
    /// <summary>What follows the first <c>#</c> of the target: a heading, a path of headings, or <c>^block</c>. Null without one.</summary>
    public string? Subpath { get; init; }

    /// <summary>The text to show, when the author gave one or typed words with a space; null: the target's title.</summary>
    public string? Text { get; init; }

    /// <summary>The passage of the note that holds the link, or -1 for a link of the front matter.</summary>
    public int Passage { get; init; } = -1;

    /// <summary>Where in the passage's text the link's own words begin.</summary>
    public int PassageStart { get; init; }

    /// <summary>How many UTF-16 code units of the passage are the link's own words.</summary>
    public int PassageLength { get; init; }
}
