using System.Collections.Concurrent;
using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>The headings and blocks of the notes that links name parts of; each note's are gathered once. Safe for all threads.</summary>
internal sealed class AnchorIndex(IReadOnlyList<Note> notes)
{
    private readonly ConcurrentDictionary<int, NoteAnchors> byNote = [];

    /// <summary>The id in the note's page, empty for the note's own title; null when the note has no such heading or block.</summary>
    public string? Find(int note, string subpath) => byNote.GetOrAdd(note, number => new NoteAnchors(notes[number].Body)).Find(subpath);
}
