namespace NotesGen.Model;

/// <summary>A word of a note's text, in all its forms taken together.</summary>
/// <param name="Term">What its forms have in common: lower case, in English without endings.</param>
/// <param name="Count">How often one of them stands in the text.</param>
/// <param name="Word">One of them as it is written, in lower case if it is ever written so.</param>
public readonly record struct TermCount(string Term, int Count, string Word);
