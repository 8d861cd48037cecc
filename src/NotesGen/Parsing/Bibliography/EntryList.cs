using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Parsing.Bibliography;

/// <summary>The entries of one file as they are found, each key once, and what is reported on the way.</summary>
internal sealed class EntryList(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private readonly List<BibliographyEntry> entries = [];
    private readonly Dictionary<string, SourceSpan> keys = new(StringComparer.Ordinal);

    /// <summary>Keeps an entry, unless an earlier one has its key.</summary>
    public void Add(BibliographyEntry entry, SourceSpan key)
    {
        if (keys.TryAdd(entry.Key, key))
        {
            entries.Add(entry);
            return;
        }

        diagnostics.Add(new Diagnostic(Catalogue.DuplicateEntry, Place(key), $"the key `{entry.Key}` is already taken by an earlier entry")
        {
            Help = "give one of the entries another key, or remove it",
            Notes = [new DiagnosticNote("the earlier entry, which is the one used", Place(keys[entry.Key]))],
        });
    }

    /// <summary>Reports something that cannot be read.</summary>
    public void Report(SourceSpan span, string message, string? help, params IReadOnlyList<DiagnosticNote> notes) =>
        diagnostics.Add(new Diagnostic(Catalogue.UnreadableEntry, Place(span), message) { Help = help, Notes = notes });

    /// <summary>A span as a place of this file.</summary>
    public SourcePlace Place(SourceSpan span) => new(source.Path, span);

    /// <summary>All entries kept.</summary>
    public Model.Bibliography ToBibliography() => new(entries);
}
