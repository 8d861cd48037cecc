namespace NotesGen.Parsing.Notes;

/// <summary>What the value of a front-matter key looks like.</summary>
public enum FrontMatterShape
{
    /// <summary>A text; numbers, dates and truth values are taken as the text that stands there.</summary>
    Text,

    /// <summary>Several texts as a list, or one alone.</summary>
    Texts,

    /// <summary>The name of a kind of note, or a note's own label.</summary>
    Type,

    /// <summary>An ISO date, with or without a time.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>The name of one note: a slug, an id or a wikilink.</summary>
    Reference,

    /// <summary>The names of several notes as a list, or one alone.</summary>
    References,

    /// <summary>Addresses of the site as a list, or one alone.</summary>
    Addresses,

    /// <summary>Papers: citation keys, ids, addresses, or maps that describe one; as a list, or one alone.</summary>
    Papers,

    /// <summary>Tags as a list, or as a text with commas or spaces between them.</summary>
    Tags,

    /// <summary>Sections of a hub, each a map of <c>title</c>, <c>intro</c> and <c>notes</c>.</summary>
    Sections,

    /// <summary>Notes of an inquiry, each a map of <c>note</c> and <c>finding</c>, or a name.</summary>
    Findings,
}
