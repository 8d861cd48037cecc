using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Parsing.Notes;

/// <summary>
/// Gives notes without a date that of their first commit, and the last one as the day they were updated. Never the
/// file's own time, which in a fresh clone is today.
/// </summary>
internal static class NoteDates
{
    public static IReadOnlyList<Note> Complete(IReadOnlyList<Note> notes, ISourceFolder folder, ICollection<Diagnostic> diagnostics)
    {
        if (!notes.Any(IsUndated))
        {
            return notes;
        }

        FileHistory history = folder.History();
        foreach (Diagnostic diagnostic in history.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        return history.Days.Count == 0 ? notes : [.. notes.Select(note => IsUndated(note) && history.Days.TryGetValue(note.Path, out (DateOnly First, DateOnly Last) days)
            ? note with { Date = days.First, Updated = note.Updated ?? (days.Last > days.First ? days.Last : null) }
            : note)];
    }

    private static bool IsUndated(Note note) => note is { IsPublished: true, Date: null, Kind: NoteKind.Note or NoteKind.Hub or NoteKind.Inquiry };
}
