namespace NotesGen.Model;

/// <summary>
/// A section of a hub as written: a heading, prose, and entries in the author's order. The section before the first
/// heading has no title.
/// </summary>
/// <param name="Title">The heading as plain text; empty for the untitled section.</param>
/// <param name="TitleHtml">The heading with its emphasis and links.</param>
/// <param name="Anchor">The id in the page; two sections of one title have two.</param>
/// <param name="Intro">The prose of the section, deeper headings included.</param>
/// <param name="Entries">What it lists.</param>
public sealed record SectionText(
    string Title, Fragment TitleHtml, string Anchor, Fragment Intro, IReadOnlyList<SectionEntry> Entries);
