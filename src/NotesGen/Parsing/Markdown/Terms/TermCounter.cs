using System.Runtime.InteropServices;
using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>
/// Counts the words of a text that may tell what it is about: those that its language does not use everywhere, with the
/// forms of an English word taken together. One per thread: what is known of a word is found out once, and equal words
/// share one string.
/// </summary>
internal sealed class TermCounter
{
    private const int English = 0;
    private const int NoLanguage = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, int> termNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> termLookup;
    private readonly List<Form> forms = [];
    private readonly List<string> terms = [];

    // By term: where it stands among the terms of the text at hand, counted from 1; 0 for those it does not hold.
    private readonly List<int> places = [];
    private readonly List<int> counted = [];

    public TermCounter()
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        termLookup = termNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Add(ReadOnlySpan<char> text)
    {
        WordReader words = new(text);
        while (words.MoveNext())
        {
            if (!lookup.TryGetValue(words.Current, out int number))
            {
                number = Learn(words.Current);
            }

            ref Form form = ref CollectionsMarshal.AsSpan(forms)[number];
            if (form.Count++ == 0)
            {
                counted.Add(number);
            }
        }
    }

    /// <summary>The words counted since the last call, in the order in which they came.</summary>
    /// <param name="tag">The language of the text as a BCP 47 tag; null: the one whose everyday words it uses most.</param>
    public IReadOnlyList<TermCount> Take(string? tag)
    {
        Span<Form> all = CollectionsMarshal.AsSpan(forms);
        Span<int> placeOf = CollectionsMarshal.AsSpan(places);
        int language = tag is null ? MostUsed(all) : LanguageOf(tag);
        int everyday = language == NoLanguage ? 0 : 1 << language;
        List<TermCount> taken = new(counted.Count);
        foreach (int number in counted)
        {
            ref Form form = ref all[number];
            int count = form.Count;
            form.Count = 0;
            if ((form.Languages & everyday) != 0)
            {
                continue;
            }

            int term = language == English ? form.Stem : form.Plain;
            if (placeOf[term] == 0)
            {
                taken.Add(new TermCount(terms[term], count, form.Written));
                placeOf[term] = taken.Count;
                continue;
            }

            ref TermCount known = ref CollectionsMarshal.AsSpan(taken)[placeOf[term] - 1];
            known = new TermCount(known.Term, known.Count + count, form.IsLower && !IsLower(known.Word) ? form.Written : known.Word);
        }

        foreach (int number in counted)
        {
            placeOf[all[number].Stem] = 0;
            placeOf[all[number].Plain] = 0;
        }

        counted.Clear();
        return taken.ToArray();
    }

    /// <summary>A language that has no list here, such as Arabic, has no everyday words; which they are shows by how many notes use them.</summary>
    private static int LanguageOf(string tag)
    {
        ReadOnlySpan<char> name = tag.AsSpan(0, tag.AsSpan().IndexOfAny('-', '_') is >= 0 and var end ? end : tag.Length);
        for (int i = 0; i < EverydayWords.Languages.Count; i++)
        {
            if (name.Equals(EverydayWords.Languages[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return NoLanguage;
    }

    private int MostUsed(ReadOnlySpan<Form> all)
    {
        Span<int> uses = stackalloc int[EverydayWords.Languages.Count];
        foreach (int number in counted)
        {
            for (int languages = all[number].Languages; languages != 0; languages &= languages - 1)
            {
                uses[int.TrailingZeroCount(languages)] += all[number].Count;
            }
        }

        int most = 0;
        for (int i = 1; i < uses.Length; i++)
        {
            most = uses[i] > uses[most] ? i : most;
        }

        return most;
    }

    private int Learn(ReadOnlySpan<char> written)
    {
        Span<char> lower = stackalloc char[WordReader.Longest];
        lower = lower[..written.ToLowerInvariant(lower)];
        bool isLower = lower.SequenceEqual(written);
        int plain = NumberOf(lower);
        int languages = EverydayWords.All.GetValueOrDefault(terms[plain]);
        int stem = NumberOf(lower[..EnglishStem.Shorten(lower)]);
        int number = forms.Count;
        forms.Add(new Form { Written = isLower ? terms[plain] : written.ToString(), Plain = plain, Stem = stem, Languages = languages, IsLower = isLower });
        numbers[forms[number].Written] = number;
        return number;
    }

    private int NumberOf(ReadOnlySpan<char> term)
    {
        if (!termLookup.TryGetValue(term, out int number))
        {
            number = terms.Count;
            terms.Add(term.ToString());
            places.Add(0);
            termNumbers[terms[number]] = number;
        }

        return number;
    }

    private static bool IsLower(string word)
    {
        foreach (char c in word)
        {
            if (char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word as it is written, with what is known of it.</summary>
    private struct Form
    {
        public string Written;
        public int Plain;
        public int Stem;
        public int Languages;
        public bool IsLower;
        public int Count;
    }
}
