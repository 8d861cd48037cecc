using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen;

/// <summary>A file of a site as somebody asked for it.</summary>
/// <param name="File">The file; null for a page that its template fails on.</param>
/// <param name="Failure">Why there is no file.</param>
public sealed record SnapshotFile(OutputFile? File, Diagnostic? Failure);
