namespace NotesGen.Model;

/// <summary>
/// A paragraph, list item or cell that holds links or citations, as plain text: what a backlink shows of the note it
/// comes from. The links in it are listed by their index in <see cref="Note.Links"/>, in the order of the text.
/// </summary>
public sealed record Passage(string Text, IReadOnlyList<int> Links);
