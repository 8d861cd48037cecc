using NotesGen.Model;

namespace NotesGen.Rendering.Models;

/// <summary>The names of typed links, seen from either end.</summary>
internal static class Relations
{
    public static IReadOnlyList<LinkRole> Roles { get; } = [LinkRole.Supports, LinkRole.Contradicts, LinkRole.Refines, LinkRole.Replicates];

    /// <summary>The label's name: <c>supports</c> or <c>supported_by</c>.</summary>
    public static string Name(LinkRole role, RelationSide side) => (role, side) switch
    {
        (LinkRole.Supports, RelationSide.Own) => "supports",
        (LinkRole.Supports, _) => "supported_by",
        (LinkRole.Contradicts, RelationSide.Own) => "contradicts",
        (LinkRole.Contradicts, _) => "contradicted_by",
        (LinkRole.Refines, RelationSide.Own) => "refines",
        (LinkRole.Refines, _) => "refined_by",
        (_, RelationSide.Own) => "replicates",
        _ => "replicated_by",
    };
}
