using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Stored.Formats;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored;

/// <summary>
/// What a former build read of the notes of a site: each can be had again as long as its file has the same bytes. Opening
/// reads only the list of them. Whatever is damaged counts as not there. For any number of threads.
/// </summary>
internal sealed class StoredNotes
{
    private readonly Dictionary<string, StoredSlice> slices;
    private readonly ConcurrentBag<KnownTerms> terms = [];

    private StoredNotes(string key, Dictionary<string, StoredSlice> slices)
    {
        Key = key;
        this.slices = slices;
    }

    /// <summary>Tells the program and the rules that the notes were read by from any others.</summary>
    public string Key { get; }

    /// <summary>How many notes there are.</summary>
    public int Count => slices.Count;

    /// <summary>Opens a file.</summary>
    /// <param name="file">The bytes, which must stay as they are for as long as any note of them is used: the HTML of notes stays in them. Empty if there is no file.</param>
    /// <param name="key">Tells the program and the rules that notes are read by from any others.</param>
    /// <returns>The notes; none if the file is damaged, of another format or written with another key.</returns>
    public static StoredNotes Open(ReadOnlyMemory<byte> file, string key) => new(key, StoredIndex.Read(file, key));

    /// <summary>What was read of a note's file, if the file was the same then.</summary>
    /// <param name="path">The file.</param>
    /// <param name="digest">The digest of what the file holds now.</param>
    /// <param name="note">The note.</param>
    /// <param name="diagnostics">What there was to say of it.</param>
    public bool TryRead(SourcePath path, string digest, [NotNullWhen(true)] out Note? note, out IReadOnlyList<Diagnostic> diagnostics)
    {
        (note, diagnostics) = (null, []);
        if (Find(path, digest) is not { } stored)
        {
            return false;
        }

        KnownTerms known = terms.TryTake(out KnownTerms? used) ? used : new KnownTerms();
        try
        {
            (note, diagnostics) = Read(stored, path, known);
            return true;
        }
        catch (InvalidDataException)
        {
            stored.Lose();
            return false;
        }
        finally
        {
            terms.Add(known);
        }
    }

    /// <summary>The slice of a note whose file has such a digest; null if there is none.</summary>
    internal StoredSlice? Find(SourcePath path, string digest) =>
        slices.TryGetValue(path.Value, out StoredSlice? stored) && !stored.IsLost && stored.IsOf(digest) ? stored : null;

    private static (Note Note, IReadOnlyList<Diagnostic> Diagnostics) Read(StoredSlice stored, SourcePath path, KnownTerms known)
    {
        if (!stored.IsWhole())
        {
            throw SliceReader.Damaged();
        }

        SliceReader reader = new(stored.Bytes, known);
        (Note note, IReadOnlyList<Diagnostic> diagnostics) = (NoteFormat.Read(ref reader), reader.List(DiagnosticFormat.Read));
        return reader.Left == 0 && note.Path == path ? (note, diagnostics) : throw SliceReader.Damaged();
    }
}
