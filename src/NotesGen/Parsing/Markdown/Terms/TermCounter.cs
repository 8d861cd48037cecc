using System.Runtime.InteropServices;
using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>
/// Counts the words of a note that may tell what it is about: at least three letters, not an everyday word, lower
/// case, an English plural folded into its singular. One per thread: equal words share one string.
/// </summary>
internal sealed class TermCounter
{
    private const int LongestTerm = 40;

    private readonly HashSet<string> vocabulary = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> everyday;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public TermCounter()
    {
        words = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        everyday = EverydayWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
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
        TermCount[] terms = new TermCount[counts.Count];
        int i = 0;
        foreach ((string term, int count) in counts)
        {
            terms[i++] = new TermCount(term, count);
        }

        Array.Sort(terms, static (a, b) => string.CompareOrdinal(a.Term, b.Term));
        counts.Clear();
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

        ReadOnlySpan<char> term = word[..length];
        if (everyday.Contains(term))
        {
            return;
        }

        if (!words.TryGetValue(term, out string? shared))
        {
            shared = term.ToString();
            vocabulary.Add(shared);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(counts, shared, out _)++;
    }
}
