namespace NotesGen.Parsing.Html.Allowed;

/// <summary>What an attribute of raw HTML may hold, and what becomes of it.</summary>
internal enum AttributeKind
{
    /// <summary>Not an attribute that notes may use.</summary>
    Unknown,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Nothing: being there is what it says.</summary>
    Flag,

    /// <summary>An address of another host.</summary>
    Web,

    /// <summary>A length of pixels or a share: an attribute of pictures, a style of all else.</summary>
    Size,

    /// <summary>The old name of a property of style.</summary>
    Style,

    /// <summary>Needs no word: the element says the same without it, or is written by rules of its own.</summary>
    Known,
}
