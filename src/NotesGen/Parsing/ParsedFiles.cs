using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Parsing;

/// <summary>
/// What reading each note and bibliography of a site gave, kept from one build to the next: a file that was not touched is
/// not read again. Since a file knows nothing of any other, what was read of it stays right until it changes, or the rules
/// of writing do.
/// </summary>
internal sealed class ParsedFiles
{
    private readonly ConcurrentDictionary<SourcePath, (Note? Note, IReadOnlyList<Diagnostic> Diagnostics)> notes = new();
    private readonly Dictionary<SourcePath, (Model.Bibliography? Bibliography, IReadOnlyList<Diagnostic> Diagnostics)> bibliographies = [];
    private WritingRules? rules;

    /// <summary>Forgets a file, so that it is read anew.</summary>
    public void Forget(SourcePath path)
    {
        notes.TryRemove(path, out _);
        bibliographies.Remove(path);
    }

    /// <summary>Forgets every file.</summary>
    public void Clear()
    {
        notes.Clear();
        bibliographies.Clear();
    }

    /// <summary>Forgets every note if notes were read by other rules.</summary>
    public void ReadBy(WritingRules wanted)
    {
        if (rules != wanted)
        {
            notes.Clear();
            rules = wanted;
        }
    }

    /// <summary>What a note's file gave; null if it must be read.</summary>
    public bool TryGetNote(SourcePath path, out Note? note, out IReadOnlyList<Diagnostic> diagnostics)
    {
        bool isKnown = notes.TryGetValue(path, out (Note? Note, IReadOnlyList<Diagnostic> Diagnostics) found);
        (note, diagnostics) = isKnown ? found : (null, []);
        return isKnown;
    }

    /// <summary>Keeps what a note's file gave.</summary>
    public void Keep(SourcePath path, Note? note, IReadOnlyList<Diagnostic> diagnostics) => notes[path] = (note, diagnostics);

    /// <summary>What a bibliography's file gave; it is read if it is not known.</summary>
    public (Model.Bibliography? Bibliography, IReadOnlyList<Diagnostic> Diagnostics) BibliographyOf(
        SourceFile file, Func<SourceFile, (Model.Bibliography?, IReadOnlyList<Diagnostic>)> read)
    {
        if (!bibliographies.TryGetValue(file.Path, out (Model.Bibliography? Bibliography, IReadOnlyList<Diagnostic> Diagnostics) known))
        {
            bibliographies[file.Path] = known = read(file);
        }

        return known;
    }
}
