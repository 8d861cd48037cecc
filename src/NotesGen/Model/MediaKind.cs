namespace NotesGen.Model;

/// <summary>How a file that is not a note is shown where it is embedded.</summary>
public enum MediaKind
{
    /// <summary>A link: a browser cannot show it within a page.</summary>
    File,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A sound with controls to play it.</summary>
    Audio,

    /// <summary>A film with controls to play it.</summary>
    Video,

    /// <summary>A document, linked with its page.</summary>
    Pdf,
}
