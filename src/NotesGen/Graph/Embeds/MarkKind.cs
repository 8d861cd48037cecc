namespace NotesGen.Graph.Embeds;

/// <summary>What stands at a <see cref="Mark"/>.</summary>
internal enum MarkKind
{
    /// <summary>The tag that opens a heading.</summary>
    HeadingStart,

    /// <summary>The tag that closes a heading.</summary>
    HeadingEnd,

    /// <summary>The place before the value of an attribute that gives or repeats an id.</summary>
    Id,

    /// <summary>The <c>#</c> of a link within the text.</summary>
    Reference,
}
