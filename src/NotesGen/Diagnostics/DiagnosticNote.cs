namespace NotesGen.Diagnostics;

/// <summary>A further fact of a diagnostic: the other of two clashing files, the page that was being rendered.</summary>
public sealed record DiagnosticNote(string Text, SourcePlace? Place = null);
