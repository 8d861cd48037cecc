using NotesGen.Diagnostics;

namespace NotesGen.Checks;

/// <summary>What the checks of a site found.</summary>
/// <param name="Diagnostics">In no particular order.</param>
/// <param name="OutsideLinks">The links that lead out of the site, by address; empty unless they were asked for.</param>
public sealed record CheckReport(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<OutsideLink> OutsideLinks);
