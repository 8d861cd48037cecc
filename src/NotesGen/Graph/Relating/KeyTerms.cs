using System.Runtime.InteropServices;
using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>
/// The words that tell what a note is about: of its words that some but not many notes have, those that it uses most and
/// others least.
/// </summary>
internal sealed class KeyTerms
{
    private const int MostPerNote = 20;
    private const int Unit = 260;

    private readonly int[][] termsOf;
    private readonly List<int>[] notesOf;
    private readonly List<string> terms;
    private readonly int[] weights;

    private KeyTerms(int[][] termsOf, List<int>[] notesOf, List<string> terms, int all)
    {
        this.termsOf = termsOf;
        this.notesOf = notesOf;
        this.terms = terms;
        weights = [.. notesOf.Select(sharing => Weights.OfRarity(sharing.Count, all, Unit))];
    }

    public static KeyTerms Choose(IReadOnlyList<Note> notes)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        int all = 0;
        foreach (Note note in notes)
        {
            if (note.Kind == NoteKind.Note)
            {
                all++;
                foreach (TermCount term in note.Body.Terms)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, term.Term, out _)++;
                }
            }
        }

        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<string> terms = [];
        List<List<int>> notesOf = [];
        int[][] termsOf = new int[notes.Count][];
        int most = Math.Min(Weights.MostSharing, Math.Max(2, all / 4));
        for (int i = 0; i < termsOf.Length; i++)
        {
            termsOf[i] = notes[i].Kind == NoteKind.Note ? Choose(notes[i].Body.Terms, counts, most, all) : [];
            for (int j = 0; j < termsOf[i].Length; j++)
            {
                string term = notes[i].Body.Terms[termsOf[i][j]].Term;
                if (!numbers.TryGetValue(term, out int number))
                {
                    numbers[term] = number = terms.Count;
                    terms.Add(term);
                    notesOf.Add([]);
                }

                notesOf[number].Add(i);
                termsOf[i][j] = number;
            }

            Array.Sort(termsOf[i]);
        }

        return new KeyTerms(termsOf, [.. notesOf], terms, all);
    }

    /// <summary>The terms of a note by number, ascending.</summary>
    public IReadOnlyList<int> Of(int note) => termsOf[note];

    /// <summary>The notes of a term, by slug.</summary>
    public IReadOnlyList<int> Notes(int term) => notesOf[term];

    public int Weight(int term) => weights[term];

    public string Word(int term) => terms[term];

    /// <summary>The indexes, in the note's terms, of those that tell most.</summary>
    private static int[] Choose(IReadOnlyList<TermCount> words, Dictionary<string, int> counts, int most, int all)
    {
        List<(int Weight, int Index)> weighed = [];
        for (int i = 0; i < words.Count; i++)
        {
            int sharing = counts[words[i].Term];
            if (sharing >= 2 && sharing <= most)
            {
                weighed.Add((Weights.OfRarity(sharing, all, 100) * Math.Min(words[i].Count, 4), i));
            }
        }

        weighed.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Index.CompareTo(b.Index));
        int[] chosen = new int[Math.Min(MostPerNote, weighed.Count)];
        for (int i = 0; i < chosen.Length; i++)
        {
            chosen[i] = weighed[i].Index;
        }

        return chosen;
    }
}
