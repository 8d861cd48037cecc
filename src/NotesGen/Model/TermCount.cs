namespace NotesGen.Model;

/// <summary>A word of a note's text and how often it stands there.</summary>
public readonly record struct TermCount(string Term, int Count);
