namespace NotesGen.Parsing.Markdown.Callouts;

/// <summary>Whether a callout can be folded, and how it is at first.</summary>
internal enum CalloutFold
{
    /// <summary>It cannot be folded.</summary>
    None,

    /// <summary><c>+</c>: it can be folded, and is open.</summary>
    Open,

    /// <summary><c>-</c>: it is folded.</summary>
    Closed,
}
