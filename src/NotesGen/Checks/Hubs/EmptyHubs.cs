using NotesGen.Diagnostics;
using NotesGen.Graph;

namespace NotesGen.Checks.Hubs;

/// <summary>Hubs that list no published note.</summary>
internal static class EmptyHubs
{
    public static IEnumerable<Diagnostic> Find(SiteGraph graph) =>
        graph.Hubs.Where(hub => hub.Notes.Count == 0).Select(hub => new Diagnostic(
            Catalogue.EmptyHub, new SourcePlace(graph.Notes[hub.Number].Path), "this hub lists no published note")
        {
            Help = "list notes below a heading: `- [[note]]`",
        });
}
