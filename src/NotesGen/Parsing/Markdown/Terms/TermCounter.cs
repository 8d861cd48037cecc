using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>
/// Counts the words of a note that may tell what it is about: at least three letters, not an everyday word, lower
/// case, an English plural folded into its singular. One per thread: equal words share one string.
/// </summary>
internal sealed class TermCounter
{
    private const int LongestTerm = 40;
    private const int Everyday = -1;

    // Every word met so far with its number in the lists below; everyday words have none.
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly List<int> counts = [];
    private readonly List<int> counted = [];

    public TermCounter()
    {
        foreach (string word in EverydayWords.All)
        {
            numbers[word] = Everyday;
        }

        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Add(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[LongestTerm];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                if (length < LongestTerm)
                {
                    word[length] = char.ToLowerInvariant(c);
                }

                length++;
            }
            else
            {
                Count(word, length);
                length = 0;
            }
        }

        Count(word, length);
    }

    /// <summary>The words counted since the last call, ordered by word.</summary>
    public IReadOnlyList<TermCount> Take()
    {
        TermCount[] terms = new TermCount[counted.Count];
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = new TermCount(words[counted[i]], counts[counted[i]]);
            counts[counted[i]] = 0;
        }

        counted.Clear();
        Array.Sort(terms, static (a, b) => string.CompareOrdinal(a.Term, b.Term));
        return terms;
    }

    private void Count(Span<char> word, int length)
    {
        if (length is < 3 or > LongestTerm)
        {
            return;
        }

        if (length > 4 && word[length - 1] == 's' && word[length - 2] is not ('s' or 'u' or 'i'))
        {
            length--;
        }

        if (!lookup.TryGetValue(word[..length], out int number))
        {
            number = words.Count;
            words.Add(word[..length].ToString());
            counts.Add(0);
            numbers[words[number]] = number;
        }

        if (number != Everyday && counts[number]++ == 0)
        {
            counted.Add(number);
        }
    }
}
