using NotesGen.Model;
using NotesGen.Parsing.Notes;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>The notes that a site has, drafts included, as one who adds another must know them.</summary>
/// <param name="notes">All of them.</param>
internal sealed class KnownNotes(IReadOnlyList<Note> notes)
{
    /// <summary>The folder in which the site keeps most of the notes of a kind; without any the folder that is named after the kind.</summary>
    public string FolderOf(NoteKind kind) => notes
        .Where(note => note.Kind == kind)
        .GroupBy(static note => note.Path.Folder, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key.TrimEnd('/') ?? KindName.Of(kind).Folder;

    /// <summary>The note that a file of this name would be taken for: by links, which name files, or by its address.</summary>
    public Note? Called(NoteKind kind, string name) => notes.FirstOrDefault(note =>
        string.Equals(note.Id.Value, name, StringComparison.OrdinalIgnoreCase) || (IsBesides(note.Kind, kind) && note.Slug == Slug.From(name)));

    /// <summary>The note that has a title already, or is known by it. Topics and clusters may well be named like a hub.</summary>
    public Note? Titled(NoteKind kind, string title) => notes.FirstOrDefault(note => (note.Kind == kind || !(IsGathering(note.Kind) || IsGathering(kind))) && note.Aliases.Prepend(note.Title).Contains(title, StringComparer.OrdinalIgnoreCase));

    /// <summary>The note of a kind that somebody names: by its slug, id, title or alias.</summary>
    public Note? Named(NoteKind kind, string name) => notes.FirstOrDefault(note => note.Kind == kind && NamesOf(note).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The name of a kind that was most likely meant.</summary>
    public string? Nearest(NoteKind kind, string name) =>
        NotesGen.Diagnostics.Nearest.To(name, notes.Where(note => note.Kind == kind).SelectMany(static note => NamesOf(note)).Concat(MentionsOf(kind)));

    /// <summary>True for a topic or cluster that has no file, and that no note names either.</summary>
    public bool IsNew(NoteKind kind, string name) => Named(kind, name) is null && !MentionsOf(kind).Any(mention => Slug.From(mention) == Slug.From(name));

    /// <summary>The topics or clusters that notes name, as they name them.</summary>
    private IEnumerable<string> MentionsOf(NoteKind kind) => kind switch
    {
        NoteKind.Topic => notes.Select(static note => note.Topic?.Text).OfType<string>(),
        NoteKind.Cluster => notes.SelectMany(static note => note.Clusters).Select(static cluster => cluster.Text),
        _ => [],
    };

    private static IEnumerable<string> NamesOf(Note note) => [note.Slug.Value, note.Id.Value, note.Title, .. note.Aliases];

    /// <summary>Notes and hubs have their addresses side by side; other kinds each have their own place.</summary>
    private static bool IsBesides(NoteKind a, NoteKind b) => a == b || (a is NoteKind.Note or NoteKind.Hub && b is NoteKind.Note or NoteKind.Hub);

    private static bool IsGathering(NoteKind kind) => kind is NoteKind.Topic or NoteKind.Cluster;
}
