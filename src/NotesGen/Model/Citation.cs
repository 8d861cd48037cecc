using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>
/// One paper cited in the text: <c>[@key, p. 4]</c> or <c>@key</c>. Several citations in one pair of brackets are
/// several of these, told apart by <see cref="First"/> and <see cref="Last"/>.
/// </summary>
public sealed record Citation(string Key, SourceSpan Span)
{
    /// <summary>What was written, shown when no bibliography knows the key.</summary>
    public required string Written { get; init; }

    /// <summary>The text between a bracketed citation's opening (or semicolon) and its <c>@</c>: "see". Empty without one.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What follows the key up to the semicolon or bracket: "p. 4". Empty without one.</summary>
    public string Locator { get; init; } = "";

    /// <summary>True for <c>@key</c> that stands in a sentence without brackets.</summary>
    public bool InText { get; init; }

    /// <summary>True if it opens its pair of brackets.</summary>
    public bool First { get; init; } = true;

    /// <summary>True if it closes its pair of brackets.</summary>
    public bool Last { get; init; } = true;

    /// <summary>The passage of the note that holds the citation.</summary>
    public int Passage { get; init; } = -1;

    /// <summary>Where in the passage's text the citation begins.</summary>
    public int PassageStart { get; init; }
}
