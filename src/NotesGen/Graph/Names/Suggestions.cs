using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>What links that lead nowhere may have meant. Nothing is prepared before the first of them asks.</summary>
/// <param name="notes">All notes.</param>
/// <param name="files">The files that are not notes.</param>
internal sealed class Suggestions(IReadOnlyList<Note> notes, IReadOnlyList<SourcePath> files)
{
    private readonly Dictionary<int, NearNames<string>> headings = [];
    private NearNames<SourcePath>? ofNotes;
    private NearNames<SourcePath>? ofFiles;

    /// <summary>The note whose id, title or alias is like a name; null when none is.</summary>
    public (string Name, SourcePath Path)? NoteLike(string name) =>
        (ofNotes ??= new(notes.SelectMany(static note => NamesOf(note).Select(known => (known, note.Path))))).To(name);

    /// <summary>The file that is called like a name; null when none is.</summary>
    public (string Name, SourcePath Path)? FileLike(string name) =>
        (ofFiles ??= new(files.Select(static file => (file.FileName, file)))).To(name);

    /// <summary>The heading of a note that reads like a name; null when none does.</summary>
    public string? HeadingLike(int note, string name)
    {
        if (!headings.TryGetValue(note, out NearNames<string>? known))
        {
            headings[note] = known = new(notes[note].Body.Headings.Where(static heading => heading.Anchor.Length > 0).Select(static heading => (heading.Text, heading.Anchor)));
        }

        return known.To(name)?.Name;
    }

    private static IEnumerable<string> NamesOf(Note note) => [note.Id.Value, note.Title, .. note.Aliases];
}
