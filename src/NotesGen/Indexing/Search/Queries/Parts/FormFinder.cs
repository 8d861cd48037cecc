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
    private const int MostOfCharacter = 96;
    private const int WidestOfStem = 4;
    private const int RoomOfBegun = 2048;
    /// <summary>How many of the words that begin with what was typed are taken.</summary>
    public const int MostBegun = 24;

    private readonly PhraseFinder phrases = new(dictionary);
    private readonly SlipFinder slips = new(dictionary);

    /// <param name="part">A part of a query.</param>
    /// <param name="room">How many bytes the postings of other forms than the word itself may take.</param>
    public PartMeaning MeaningOf(QueryPart part, long room)
    {
        if (!part.IsWord)
        {
            IReadOnlyList<WordForm>[] words = [.. part.Words.Select((word, i) => Longer(word, Itself(word), part.IsOpen && i == part.Words.Count - 1, room))];
            return new PartMeaning(part, words, false) { Units = words.All(static word => word.Count > 0) ? phrases.UnitsOf(part, words) : [] };
        }

        QueryWord only = part.Words[0];
        IReadOnlyList<WordForm> forms = Longer(only, WithStem(only, Itself(only), ref room), part.IsOpen, room);
        if (forms.Count > 0 || part.IsExcluded)
        {
            return new PartMeaning(part, [forms], false);
        }

        forms = [.. slips.Near(only.Text).Select(static entry => new WordForm(entry, Mistyped))];
        return new PartMeaning(part, [forms], forms.Count > 0);
    }

    private List<WordForm> Itself(QueryWord word) => dictionary.Find(word.Text) is { } entry ? [new WordForm(entry, 1)] : [];

    /// <summary>Adds the words with the same stem, as long as there is room.</summary>
    private List<WordForm> WithStem(QueryWord word, List<WordForm> forms, ref long room)
    {
        if (start.IsStemmed && Stems.Has(word.Text))
        {
            string stem = Stems.Of(word.Text);
            foreach (WordEntry entry in Stems.BeginningsOf(stem).SelectMany(beginning => dictionary.BeginningWith(beginning, WidestOfStem)))
            {
                if (entry.Word != word.Text && Stems.Has(entry.Word) && Stems.Of(entry.Word) == stem && entry.Postings.Length <= room)
                {
                    room -= entry.Postings.Length;
                    forms.Add(new WordForm(entry, Stemmed));
                }
            }
        }

        return forms;
    }

    /// <summary>Adds the words that begin with what may still be typed on, or with a character that is a word by itself.</summary>
    private List<WordForm> Longer(QueryWord word, List<WordForm> forms, bool isOpen, long roomLeft)
    {
        if (!word.IsCharacter && !(isOpen && (word.Text.Length > 1 || Unspaced.Contains(word.Text[0]))))
        {
            return forms;
        }

        HashSet<string> known = [.. forms.Select(form => form.Entry.Word)];
        IEnumerable<WordEntry> others = dictionary.BeginningWith(word.Text, IndexDictionary.Widest).Where(entry => !known.Contains(entry.Word));
        long room = Math.Min(RoomOfBegun, roomLeft);
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

    /// <summary>Those that most documents hold; equal ones stay in their order.</summary>
    public static IEnumerable<WordEntry> MostHeld(IEnumerable<WordEntry> entries, int most) => entries.OrderByDescending(entry => entry.Documents).Take(most);
}
