namespace NotesGen.Model;

/// <summary>A heading of a note's text. The anchor is GitHub's: <c>notes</c>, then <c>notes-1</c>.</summary>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="Text">The plain text, without emphasis and with the words of links.</param>
/// <param name="Anchor">The id in the page.</param>
/// <param name="Source">The heading as written, which is what links in Obsidian compare with.</param>
public sealed record Heading(int Level, string Text, string Anchor, string Source);
