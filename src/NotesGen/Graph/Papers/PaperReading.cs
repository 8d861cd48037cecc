using NotesGen.Diagnostics;
using NotesGen.Graph.Names;
using NotesGen.Model;
using NotesGen.Parsing.Papers;

namespace NotesGen.Graph;

/// <summary>Finds the papers of every note and the notes of every paper. Citing a paper makes it a source of the note.</summary>
internal static class PaperReading
{
    public static (IReadOnlyList<Paper> Papers, IReadOnlyList<NotePapers> ByNote) Read(
        IReadOnlyList<Note> notes, IReadOnlyList<Bibliography> bibliographies, ICollection<Diagnostic> diagnostics)
    {
        PaperCatalogue catalogue = new();
        foreach (BibliographyEntry entry in bibliographies.SelectMany(bibliography => bibliography.Entries))
        {
            catalogue.Add(entry.Paper, entry);
        }

        foreach (Note note in notes.OrderBy(note => note.Path))
        {
            foreach (PaperReference source in note.Sources)
            {
                catalogue.Add(source, null);
            }
        }

        (IReadOnlyList<Paper> papers, Func<PaperId, int> find) = catalogue.Close();
        Lazy<NearNames<Paper>> keys = new(() => new(papers.Select(static paper => (paper.Key ?? "", paper))));
        NotePapers[] byNote = new NotePapers[notes.Count];
        List<int>?[] users = new List<int>?[papers.Count];
        for (int i = 0; i < notes.Count; i++)
        {
            byNote[i] = Read(notes[i], find, keys, diagnostics);
            foreach (int paper in byNote[i].Papers)
            {
                (users[paper] ??= new List<int>(1)).Add(i);
            }
        }

        // A paper that only a bibliography knows is not part of the knowledge base.
        int[] kept = new int[papers.Count];
        List<Paper> used = [];
        for (int i = 0; i < papers.Count; i++)
        {
            kept[i] = used.Count;
            if (users[i] is { } mine)
            {
                used.Add(papers[i] with { Notes = mine });
            }
        }

        return (used, [.. byNote.Select(note => note.Papers.Count == 0 ? note : note with { Papers = [.. note.Papers.Select(paper => kept[paper])] })]);
    }

    private static NotePapers Read(Note note, Func<PaperId, int> find, Lazy<NearNames<Paper>> keys, ICollection<Diagnostic> diagnostics)
    {
        if (note.Citations.Count == 0 && note.Sources.Count == 0)
        {
            return NotePapers.None;
        }

        List<int> papers = [];
        Dictionary<int, int> known = [];
        int[] citations = new int[note.Citations.Count];
        HashSet<string> reported = new(StringComparer.Ordinal);
        for (int i = 0; i < citations.Length; i++)
        {
            Citation citation = note.Citations[i];
            int paper = find(new PaperId(PaperIdKind.Key, citation.Key)) is >= 0 and int keyed ? keyed : find(PaperNames.Read(citation.Key));
            citations[i] = paper < 0 ? -1 : IndexOf(paper);
            if (paper < 0 && !citation.InText && reported.Add(citation.Key))
            {
                diagnostics.Add(new Diagnostic(Catalogue.UnknownCitation, new SourcePlace(note.Path, citation.Span), $"no bibliography knows `{citation.Key}`")
                {
                    Help = keys.Value.To(citation.Key) is { } near ? $"did you mean `{near.Name}`?" : "add it to a `.bib` file of the site",
                });
            }
        }

        foreach (PaperReference source in note.Sources)
        {
            IndexOf(find(source.Ids[0]));
        }

        return new NotePapers(papers, citations);

        int IndexOf(int paper)
        {
            if (!known.TryGetValue(paper, out int index))
            {
                known[paper] = index = papers.Count;
                papers.Add(paper);
            }

            return index;
        }
    }
}
