namespace NotesGen.Model;

/// <summary>What becomes of HTML that an author wrote into a note.</summary>
public enum RawHtml
{
    /// <summary>It is parsed, and only what cannot harm a reader is kept.</summary>
    Sanitised,

    /// <summary>It is kept as it is: the author answers for it.</summary>
    Trusted,
}
