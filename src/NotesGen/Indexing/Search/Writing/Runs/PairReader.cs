using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Reading;

namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>Reads runs of documents into the postings of pairs: two words, one of them common at least, that follow one another. One per thread.</summary>
internal sealed class PairReader(IReadOnlyDictionary<WordNumbers, bool[]> common)
{
    private readonly WordNumbers numbers = new();
    private readonly Dictionary<(WordNumbers, int, int), int> known = [];
    private readonly Occurrences occurrences = new();
    private readonly (ByteWriter, ByteWriter) room = (new(), new());

    /// <param name="run">The run.</param>
    /// <param name="first">The number of its first document.</param>
    public RunPostings Read(DocumentRun run, int first)
    {
        occurrences.Clear();
        WordNumbers words = run.Postings.Numbers;
        bool[] isCommon = common[words];
        ByteReader tokens = new(run.Tokens);
        int document = -1;
        int field = 0;
        int position = 0;
        int before = -1;
        while (!tokens.IsAtEnd)
        {
            int token = tokens.Number();
            int word = token - Tokens.FirstWord;
            if (word >= 0 && before >= 0 && (isCommon[before] || isCommon[word]))
            {
                occurrences.Add(NumberOf(words, before, word), document, (SearchField)field, position - 1);
            }

            before = word >= 0 ? word : -1;
            document += token == Tokens.NextDocument ? 1 : 0;
            field = token == Tokens.NextDocument ? -1 : token == Tokens.NextField ? field + 1 : field;
            position = token is Tokens.NextDocument or Tokens.NextField ? 0 : position + 1;
        }

        occurrences.Sort();
        return RunPostings.Of(numbers, occurrences, first, room);
    }

    private int NumberOf(WordNumbers words, int first, int second)
    {
        if (!known.TryGetValue((words, first, second), out int number))
        {
            number = numbers.NumberOf(EntryKeys.OfPair(words.Words[first], words.Words[second]));
            known.Add((words, first, second), number);
        }

        return number;
    }
}
