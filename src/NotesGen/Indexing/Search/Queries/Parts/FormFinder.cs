using NotesGen.Indexing.Search.Reading.Dictionary;
using NotesGen.Indexing.Search.Reading.Documents;
using NotesGen.Indexing.Search.Words;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>Finds the words of the index that a word of a query stands for.</summary>
internal sealed class FormFinder(IndexDictionary dictionary, IndexStart start)
{
    private const double Stemmed = 0.8;
    private const double Begun = 0.7;
    private const double Mistyped = 0.5;
    private const int MostBegun = 24;
    private const int MostOfCharacter = 96;
    private const int RoomOfBegun = 2048;
    private const int MostMistyped = 3;
    private const int WidestMistyped = 16;
    private const int ShortestMistyped = 4;
    private const int LeastOfStem = 3;

    public PartMeaning MeaningOf(QueryPart part)
    {
        if (!part.IsWord)
        {
            return new PartMeaning(part, [.. part.Words.Select((word, i) => Longer(word, Itself(word), part.IsOpen && i == part.Words.Count - 1))], false);
        }

        QueryWord only = part.Words[0];
        IReadOnlyList<WordForm> forms = Longer(only, WithStem(only, Itself(only)), part.IsOpen);
        if (forms.Count > 0 || part.IsExcluded || only.Text.Length < ShortestMistyped)
        {
            return new PartMeaning(part, [forms], false);
        }

        forms = Mended(only.Text);
        return new PartMeaning(part, [forms], forms.Count > 0);
    }

    private List<WordForm> Itself(QueryWord word) => dictionary.Find(word.Text) is { } entry ? [new WordForm(entry, 1)] : [];

    private List<WordForm> WithStem(QueryWord word, List<WordForm> forms)
    {
        if (start.IsStemmed && Stems.Has(word.Text))
        {
            string stem = Stems.Of(word.Text);
            string beginning = stem[..Math.Min(stem.Length, Math.Max(LeastOfStem, stem.Length - 1))];
            forms.AddRange(dictionary.BeginningWith(beginning, IndexDictionary.Widest)
                .Where(entry => entry.Word != word.Text && Stems.Has(entry.Word) && Stems.Of(entry.Word) == stem)
                .Select(entry => new WordForm(entry, Stemmed)));
        }

        return forms;
    }

    /// <summary>Adds the words that begin with what may still be typed on, or with a character that is a word by itself.</summary>
    private List<WordForm> Longer(QueryWord word, List<WordForm> forms, bool isOpen)
    {
        if (!word.IsCharacter && !(isOpen && (word.Text.Length > 1 || Unspaced.Contains(word.Text[0]))))
        {
            return forms;
        }

        HashSet<string> known = [.. forms.Select(form => form.Entry.Word)];
        IEnumerable<WordEntry> others = dictionary.BeginningWith(word.Text, IndexDictionary.Widest).Where(entry => !known.Contains(entry.Word));
        long room = RoomOfBegun;
        bool isFirst = true;
        foreach (WordEntry entry in MostHeld(others, word.IsCharacter ? MostOfCharacter : MostBegun))
        {
            if (isFirst || entry.Postings.Length <= room)
            {
                room -= entry.Postings.Length;
                forms.Add(new WordForm(entry, word.IsCharacter ? 1 : Begun));
            }

            isFirst = false;
        }

        return forms;
    }

    private IReadOnlyList<WordForm> Mended(string word)
    {
        string? beginning = ((int[])[1, 2, 3]).Select(length => word[..length]).FirstOrDefault(each => dictionary.Spread(each) <= WidestMistyped);
        return beginning is null
            ? []
            : [.. MostHeld(dictionary.BeginningWith(beginning, WidestMistyped).Where(entry => IsOneSlip(word, entry.Word)), MostMistyped).Select(entry => new WordForm(entry, Mistyped))];
    }

    private static IEnumerable<WordEntry> MostHeld(IEnumerable<WordEntry> entries, int most) => entries.OrderByDescending(entry => entry.Documents).Take(most);

    /// <summary>One letter added, dropped or changed, or two neighbours swapped.</summary>
    private static bool IsOneSlip(string typed, string word)
    {
        int longer = word.Length - typed.Length;
        if (Math.Abs(longer) > 1)
        {
            return false;
        }

        int same = typed.AsSpan().CommonPrefixLength(word);
        ReadOnlySpan<char> rest = typed.AsSpan(same);
        ReadOnlySpan<char> other = word.AsSpan(same);
        return longer switch
        {
            > 0 => other[1..].SequenceEqual(rest),
            < 0 => rest[1..].SequenceEqual(other),
            _ => rest.Length > 0 && (rest[1..].SequenceEqual(other[1..])
                || (rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..]))),
        };
    }
}
