using NotesGen.Diagnostics;

namespace NotesGen.Output;

/// <summary>What writing did to the output folder, in numbers of files.</summary>
/// <param name="Outcome">How far it came.</param>
/// <param name="Written">Files that are new or were changed.</param>
/// <param name="Unchanged">Files that already held the right bytes and were not touched.</param>
/// <param name="Removed">Files of former builds that are no longer part of the site.</param>
/// <param name="Diagnostics">What went wrong, sorted.</param>
public sealed record WriteReport(
    WriteOutcome Outcome, int Written, int Unchanged, int Removed, IReadOnlyList<Diagnostic> Diagnostics);
