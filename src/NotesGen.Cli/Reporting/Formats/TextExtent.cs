using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>A stretch of a text by lines and columns, both 1-based.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last; the same as <paramref name="Start"/> when it is empty.</param>
internal sealed record TextExtent(LinePosition Start, LinePosition End);
