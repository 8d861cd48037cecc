using System.Runtime.InteropServices;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Graph.Relating;

/// <summary>
/// Numbers the terms of all notes, and counts in how many notes each stands. The titles of the papers that a note rests on
/// are read as if they stood in it: two notes on one question may use other words and other papers, and yet the papers'
/// titles agree.
/// </summary>
internal sealed class Vocabulary(IReadOnlyList<Paper> allPapers)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> uses = [];
    private readonly TermCounter counter = new();
    private readonly (int Term, int Count)[]?[] titles = new (int, int)[]?[allPapers.Count];

    // By term: where it stands among the terms of the note at hand, counted from 1.
    private readonly List<int> places = [];
    private readonly List<NoteTerm> terms = [];

    /// <summary>How many terms there are.</summary>
    public int Size => uses.Count;

    /// <summary>In how many notes a term stands.</summary>
    public int Uses(int term) => uses[term];

    /// <summary>The terms of a note with how often each stands there, each once, in the order in which they come. From now on they are used once more.</summary>
    public NoteTerm[] Count(Note note, NotePapers papers)
    {
        NoteTerm[] counted = Read(note, papers);
        foreach (NoteTerm term in counted)
        {
            CollectionsMarshal.AsSpan(uses)[term.Term]++;
        }

        return counted;
    }

    /// <summary>The same, without counting them as used.</summary>
    public NoteTerm[] Read(Note note, NotePapers papers)
    {
        IReadOnlyList<TermCount> own = note.Body.Terms;
        terms.Clear();
        for (int i = 0; i < own.Count; i++)
        {
            Add(NumberOf(own[i].Term), own[i].Count, i);
        }

        foreach (int paper in papers.Papers)
        {
            foreach ((int term, int count) in titles[paper] ??= ReadTitle(allPapers[paper].Title))
            {
                Add(term, count, -1);
            }
        }

        foreach (NoteTerm term in terms)
        {
            places[term.Term] = 0;
        }

        return [.. terms];
    }

    private void Add(int term, int count, int word)
    {
        int place = places[term];
        if (place == 0)
        {
            terms.Add(new NoteTerm(term, count, word));
            places[term] = terms.Count;
        }
        else
        {
            terms[place - 1] = terms[place - 1] with { Weight = terms[place - 1].Weight + count };
        }
    }

    private (int Term, int Count)[] ReadTitle(string? title)
    {
        counter.Add(title);
        return [.. counter.Take(null).Select(term => (NumberOf(term.Term), term.Count))];
    }

    private int NumberOf(string term)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out bool isKnown);
        if (!isKnown)
        {
            number = uses.Count;
            uses.Add(0);
            places.Add(0);
        }

        return number;
    }
}
