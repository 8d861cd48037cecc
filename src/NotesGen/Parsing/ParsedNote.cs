using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Parsing;

/// <summary>What one file gave.</summary>
/// <param name="Note">The note; null if the file cannot be read.</param>
/// <param name="Diagnostics">What there is to say of it.</param>
/// <param name="Digest">The digest of the bytes that were read; null if nobody asked for it, or there were none.</param>
internal sealed record ParsedNote(Note? Note, IReadOnlyList<Diagnostic> Diagnostics, string? Digest = null);
