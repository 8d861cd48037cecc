using NotesGen.Model;

namespace NotesGen.Rendering.Scripts;

/// <summary>A script, and what a page must hold to load it.</summary>
internal sealed record PageScript(string Name, Enrichments Enriches)
{
    /// <summary>All scripts in the order in which a page loads them.</summary>
    public static IReadOnlyList<PageScript> All { get; } =
    [
        new("reader.js", Enrichments.None),
        new("math.js", Enrichments.Math),
        new("code.js", Enrichments.Code),
        new("diagrams.js", Enrichments.Diagrams),
    ];
}
