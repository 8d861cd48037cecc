using NotesGen.Model;

namespace NotesGen.Parsing.Notes;

/// <summary>What a kind of note is called.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Types">The values of <c>type:</c> that mean it, the usual one first.</param>
/// <param name="Folder">The name of a folder whose files are of this kind when they do not say otherwise.</param>
public sealed record KindName(NoteKind Kind, IReadOnlyList<string> Types, string Folder)
{
    /// <summary>Every kind. A <c>type:</c> that stands nowhere here is a note's own label.</summary>
    public static IReadOnlyList<KindName> All { get; } =
    [
        new(NoteKind.Note, ["note"], "notes"),
        new(NoteKind.Hub, ["hub", "moc", "map"], "hubs"),
        new(NoteKind.Topic, ["topic"], "topics"),
        new(NoteKind.Cluster, ["cluster"], "clusters"),
        new(NoteKind.Inquiry, ["inquiry"], "inquiries"),
        new(NoteKind.Page, ["page"], "pages"),
    ];

    /// <summary>The names of a kind.</summary>
    public static KindName Of(NoteKind kind) => All.First(name => name.Kind == kind);
}
