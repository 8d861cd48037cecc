using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>Why an entry cannot be read further, and where.</summary>
/// <param name="Span">What is reported.</param>
/// <param name="Message">The fact.</param>
/// <param name="Help">The remedy, if there is one to name.</param>
/// <param name="Certain">The offset from which an <c>@</c> can be taken for the next entry even within a line.</param>
internal readonly record struct BibTexDamage(SourceSpan Span, string Message, string? Help, int Certain);
