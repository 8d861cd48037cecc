namespace NotesGen.Model;

/// <summary>What belongs into a hole of a fragment.</summary>
public enum HoleKind
{
    /// <summary>A whole link with the text that the link itself gives.</summary>
    Link,

    /// <summary>The beginning of a link whose text stands in the fragment.</summary>
    LinkStart,

    /// <summary>The end of a link whose text stands in the fragment.</summary>
    LinkEnd,

    /// <summary>An image or another embedded file, within a line.</summary>
    Embed,

    /// <summary>An embedded note or a part of one, which stands by itself between paragraphs.</summary>
    NoteEmbed,

    /// <summary>A citation.</summary>
    Citation,

    /// <summary>The beginning of a link to a tag's page; the tag's own words and the end of the link stand in the fragment.</summary>
    Tag,
}
