using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Writing.Runs;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>
/// All words of the site in order, and for each the runs of documents that hold it, in order. Which thread read which run makes no
/// difference to it.
/// </summary>
internal sealed class MergedWords : IWordList
{
    // A word that takes more bytes of positions is common. The reader would have to fetch these for a phrase with it.
    private const int MostPlaced = 2048;

    private readonly IReadOnlyList<RunPostings> runs;
    private readonly Dictionary<WordNumbers, int[]> placesOf;
    private readonly string[] words;
    private readonly int[] starts;
    private readonly (int Run, int Index)[] entries;

    private MergedWords(IReadOnlyList<RunPostings> runs)
    {
        this.runs = runs;
        WordNumbers[] numberings = [.. runs.Select(run => run.Numbers).Distinct()];
        int[][] places = Rank(numberings, out words);
        placesOf = numberings.Zip(places).ToDictionary(pair => pair.First, pair => pair.Second);

        starts = new int[words.Length + 1];
        foreach (RunPostings run in runs)
        {
            int[] mine = placesOf[run.Numbers];
            foreach (RunWord word in run.Words)
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
            RunPostings postings = runs[run];
            int[] mine = placesOf[postings.Numbers];
            for (int i = 0; i < postings.Words.Length; i++)
            {
                entries[next[mine[postings.Words[i].Word]]++] = (run, i);
            }
        }
    }

    /// <inheritdoc/>
    public int Count => words.Length;

    public static MergedWords Of(IReadOnlyList<RunPostings> runs) => new(runs);

    /// <inheritdoc/>
    public string Word(int number) => words[number];

    /// <summary>How many documents hold a word.</summary>
    public int DocumentsOf(int number) => RunsOf(number).Sum(static place => place.Run.Words[place.Index].Documents);

    /// <summary>Joins the runs of a word.</summary>
    public int Write(int number, ByteWriter postings, ByteWriter positions)
    {
        int documents = 0;
        int last = -1;
        foreach ((RunPostings run, int index) in RunsOf(number))
        {
            RunWord word = run.Words[index];
            postings.Number(Posting.Head(word.First - last - 1, word.FirstForm));
            postings.Raw(run.PostingsOf(index));
            positions.Raw(run.PositionsOf(index));
            documents += word.Documents;
            last = word.Last;
        }

        return documents;
    }

    /// <summary>True for a word whose positions are too many to be read.</summary>
    public static bool IsCommon(int positions) => positions > MostPlaced;

    /// <summary>By numbering and number there: true for a common word.</summary>
    public IReadOnlyDictionary<WordNumbers, bool[]> Common()
    {
        bool[] common = [.. Enumerable.Range(0, Count).Select(number => IsCommon(RunsOf(number).Sum(static place => place.Run.PositionsOf(place.Index).Length)))];
        return placesOf.ToDictionary(static pair => pair.Key, pair => Array.ConvertAll(pair.Value, place => common[place]));
    }

    /// <summary>Where a word stands: for each run that holds it, the run's postings and the word's index in them.</summary>
    private IEnumerable<(RunPostings Run, int Index)> RunsOf(int number)
    {
        for (int i = starts[number]; i < starts[number + 1]; i++)
        {
            yield return (runs[entries[i].Run], entries[i].Index);
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
