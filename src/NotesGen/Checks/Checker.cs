using NotesGen.Diagnostics;
using NotesGen.Graph;

namespace NotesGen.Checks;

/// <summary>
/// Stage 7, Check: everything so far becomes diagnostics.
/// Comes in: the graph. Steps: one file per check, each on its own. Goes out: what an author may want to mend. Changes nothing.
/// </summary>
public static class Checker
{
    /// <summary>Runs every check on a site.</summary>
    public static IReadOnlyList<Diagnostic> Check(SiteGraph graph) => [.. EmptyHubs.Find(graph)];
}
