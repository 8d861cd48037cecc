using System.Collections;
using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>The faces of notes, by number.</summary>
internal sealed class NoteFaces(IReadOnlyList<Note> notes) : IReadOnlyList<NoteFace>
{
    /// <inheritdoc/>
    public int Count => notes.Count;

    /// <inheritdoc/>
    public NoteFace this[int index] => new(notes[index]);

    /// <inheritdoc/>
    public IEnumerator<NoteFace> GetEnumerator() => notes.Select(static note => new NoteFace(note)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
