namespace NotesGen.Model;

/// <summary>
/// One item of a section: the link it lists, by its index in the hub's links, and the hub's own words about it.
/// An item that links to nothing has the index -1 and only its words.
/// </summary>
public sealed record SectionEntry(int Link, Fragment Gloss);
