namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>The words that one thread has come upon, numbered as they came.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];

    public WordNumbers()
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Words => words;

    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (!lookup.TryGetValue(word, out int number))
        {
            string learnt = word.ToString();
            number = words.Count;
            words.Add(learnt);
            numbers.Add(learnt, number);
        }

        return number;
    }
}
