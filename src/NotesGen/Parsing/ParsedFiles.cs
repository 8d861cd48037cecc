using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Stored;
using NotesGen.Sources;

namespace NotesGen.Parsing;

/// <summary>
/// What reading each note and bibliography of a site gave, kept from one build to the next: a file that was not touched is
/// not read again. Since a file knows nothing of any other, what was read of it stays right until it changes, or the rules
/// of writing do. Notes can outlive the process: see <see cref="Store"/>.
/// </summary>
public sealed class ParsedFiles
{
    private readonly ConcurrentDictionary<SourcePath, ParsedNote> notes = new();
    private readonly Dictionary<SourcePath, (Model.Bibliography? Bibliography, IReadOnlyList<Diagnostic> Diagnostics)> bibliographies = [];
    private readonly StoredNotes? former;
    private IReadOnlyDictionary<string, string>? digests;
    private WritingRules? rules;

    /// <summary>Nothing is known yet, and nothing will be stored.</summary>
    internal ParsedFiles()
    {
    }

    /// <summary>What a former build stored is known, as far as files are as they were then.</summary>
    /// <param name="former">Its notes, read by the same rules.</param>
    /// <param name="digests">By path: the digests of the files as they are now. A file without one is read.</param>
    internal ParsedFiles(StoredNotes former, IReadOnlyDictionary<string, string> digests)
    {
        this.former = former;
        this.digests = digests;
    }

    /// <summary>True if the notes are to be stored, so that digests of what is read are needed.</summary>
    internal bool WillBeStored => former is not null;

    /// <summary>Forgets a file, so that it is read anew.</summary>
    internal void Forget(SourcePath path)
    {
        notes.TryRemove(path, out _);
        bibliographies.Remove(path);
    }

    /// <summary>Forgets every file.</summary>
    internal void Clear()
    {
        notes.Clear();
        bibliographies.Clear();
    }

    /// <summary>Forgets every note if notes were read by other rules.</summary>
    internal void ReadBy(WritingRules wanted)
    {
        if (rules != wanted)
        {
            notes.Clear();
            rules = wanted;
        }
    }

    /// <summary>What a note's file gave; null if it must be read.</summary>
    internal ParsedNote? Find(SourcePath path) => notes.GetValueOrDefault(path);

    /// <summary>The digest of what a note's file held when it was read; null if that is not known.</summary>
    internal string? DigestOf(SourcePath path) => Find(path)?.Digest;

    /// <summary>Keeps what a note's file gave.</summary>
    internal void Keep(SourcePath path, ParsedNote parsed) => notes[path] = parsed;

    /// <summary>Takes what a former build stored of the files that have not changed since. The digests are of one moment, so this happens once.</summary>
    internal void Recall(IReadOnlyList<SourcePath> files, int jobs)
    {
        if (former is null || digests is not { } now)
        {
            return;
        }

        digests = null;
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            SourcePath path = files[i];
            if (now.TryGetValue(path.Value, out string? digest) && former.TryRead(path, digest, out Note? note, out IReadOnlyList<Diagnostic> said))
            {
                notes[path] = new ParsedNote(note, said, digest);
            }
        });
    }

    /// <summary>True if the next build gains nothing by <see cref="Store"/>: the former file holds just these notes.</summary>
    internal bool IsStored()
    {
        KeyValuePair<SourcePath, ParsedNote>[] stored = ToStore();
        return former is not null && former.Count == stored.Length && Array.TrueForAll(stored, each => former.Find(each.Key, each.Value.Digest!) is not null);
    }

    /// <summary>
    /// Writes the notes into a file for the next build. A note that came from a former build goes into it as it was stored; a file
    /// that could not be read is left out, so that the next build tries again, and so are drafts, of which nothing is left anywhere.
    /// </summary>
    /// <param name="file">Where they go, from its beginning to its end.</param>
    /// <param name="jobs">How many threads may work at once.</param>
    /// <exception cref="InvalidOperationException">The notes were not to be stored.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal void Store(Stream file, int jobs) =>
        StoredNotesWriter.Write(file, ToStore(), former ?? throw new InvalidOperationException("there are no digests of what was read"), jobs);

    /// <summary>What a bibliography's file gave; it is read if it is not known.</summary>
    internal (Model.Bibliography? Bibliography, IReadOnlyList<Diagnostic> Diagnostics) BibliographyOf(
        SourceFile file, Func<SourceFile, (Model.Bibliography?, IReadOnlyList<Diagnostic>)> read)
    {
        if (!bibliographies.TryGetValue(file.Path, out (Model.Bibliography? Bibliography, IReadOnlyList<Diagnostic> Diagnostics) known))
        {
            bibliographies[file.Path] = known = read(file);
        }

        return known;
    }

    private KeyValuePair<SourcePath, ParsedNote>[] ToStore() =>
        [.. notes.Where(each => each.Value is { Note.IsPublished: true, Digest: not null }).OrderBy(each => each.Key)];
}
