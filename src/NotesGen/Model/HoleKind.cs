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

    /// <summary>The site's word for a kind of callout; the index is the kind's number in <see cref="CalloutNames"/>.</summary>
    Callout,

    /// <summary>The beginning of text that stands on the page only if the link leads to a file of the site.</summary>
    FileStart,

    /// <summary>The end of that text.</summary>
    FileEnd,

    /// <summary>The address of the file within that text.</summary>
    Address,

    /// <summary>What stands in place of that text if there is no such file.</summary>
    MissingFile,
}
