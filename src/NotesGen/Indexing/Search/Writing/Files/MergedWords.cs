using NotesGen.Indexing.Search.Writing.Runs;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>
/// All words of the site in order, and for each the runs of documents that hold it, in order. Which thread read which run makes no
/// difference to it.
/// </summary>
internal sealed class MergedWords
{
    private readonly IReadOnlyList<DocumentRun> runs;
    private readonly string[] words;
    private readonly int[] starts;
    private readonly (int Run, int Index)[] entries;

    private MergedWords(IReadOnlyList<DocumentRun> runs)
    {
        this.runs = runs;
        WordNumbers[] numberings = [.. runs.Select(run => run.Postings.Numbers).Distinct()];
        int[][] places = Rank(numberings, out words);
        Dictionary<WordNumbers, int[]> placesOf = numberings.Zip(places).ToDictionary(pair => pair.First, pair => pair.Second);

        starts = new int[words.Length + 1];
        foreach (DocumentRun run in runs)
        {
            int[] mine = placesOf[run.Postings.Numbers];
            foreach (RunWord word in run.Postings.Words)
            {
                starts[mine[word.Word] + 1]++;
            }
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        entries = new (int, int)[starts[^1]];
        int[] next = [.. starts];
        for (int run = 0; run < runs.Count; run++)
        {
            RunPostings postings = runs[run].Postings;
            int[] mine = placesOf[postings.Numbers];
            for (int i = 0; i < postings.Words.Length; i++)
            {
                entries[next[mine[postings.Words[i].Word]]++] = (run, i);
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    public static MergedWords Of(IReadOnlyList<DocumentRun> runs) => new(runs);

    public string Word(int number) => words[number];

    /// <summary>Where a word stands: for each run that holds it, the run's postings and the word's index in them.</summary>
    public IEnumerable<(RunPostings Postings, int Index)> RunsOf(int number)
    {
        for (int i = starts[number]; i < starts[number + 1]; i++)
        {
            yield return (runs[entries[i].Run].Postings, entries[i].Index);
        }
    }

    /// <summary>By numbering and number there: the place of the word among all words.</summary>
    private static int[][] Rank(WordNumbers[] numberings, out string[] words)
    {
        string[] all = [.. numberings.SelectMany(numbering => numbering.Words)];
        int[] origins = new int[all.Length];
        for (int i = 0; i < origins.Length; i++)
        {
            origins[i] = i;
        }

        Array.Sort(all, origins, StringComparer.Ordinal);
        int[] places = new int[all.Length];
        int distinct = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (i == 0 || all[i] != all[i - 1])
            {
                all[distinct++] = all[i];
            }

            places[origins[i]] = distinct - 1;
        }

        words = all[..distinct];
        int start = 0;
        return [.. numberings.Select(numbering => places[start..(start += numbering.Words.Count)])];
    }
}
