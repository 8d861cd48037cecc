namespace NotesGen.Diagnostics;

/// <summary>A 1-based line and a 1-based column in Unicode characters.</summary>
public readonly record struct LinePosition(int Line, int Column);
