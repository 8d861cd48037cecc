using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>Cuts a phrase into pieces whose positions the index knows: words, and pairs with a common word.</summary>
internal sealed class PhraseFinder(IndexDictionary dictionary)
{
    /// <param name="part">The phrase.</param>
    /// <param name="forms">What each of its words stands for.</param>
    public IReadOnlyList<PhraseUnit> UnitsOf(QueryPart part, IReadOnlyList<IReadOnlyList<WordForm>> forms)
    {
        List<PhraseUnit> units = [];
        bool[] isCovered = new bool[forms.Count];
        for (int i = 1; i < forms.Count; i++)
        {
            if (!IsPair(part, forms, i))
            {
                continue;
            }

            units.Add(new PhraseUnit(part.Words[i - 1].Place, [.. PairsOf(part.Words[i - 1].Text, part.Words[i].Text, IsOpen(part, i))]));
            isCovered[i - 1] = true;
            isCovered[i] = true;
        }

        for (int i = 0; i < forms.Count; i++)
        {
            PhraseUnit single = new(part.Words[i].Place, [.. forms[i].Select(static form => form.Entry).Where(entry => forms.Count == 1 || !entry.IsCommon)]);
            if (!isCovered[i] && single.Entries.Count > 0 && (forms.Count == 1 || IsOpen(part, i) || !IsCommon(forms[i])))
            {
                units.Add(single);
            }
        }

        return units.Count > 0 ? [.. units.OrderBy(static unit => unit.Place)] : [new PhraseUnit(0, [.. forms[0].Select(static form => form.Entry)])];
    }

    private static bool IsOpen(QueryPart part, int word) => part.IsOpen && word == part.Words.Count - 1;

    /// <summary>True if a word and the one before it are looked for as one. Of words that begin as an open one does, the rare ones have positions.</summary>
    private static bool IsPair(QueryPart part, IReadOnlyList<IReadOnlyList<WordForm>> forms, int second) =>
        part.Words[second].Place == part.Words[second - 1].Place + 1
        && !part.Words[second].IsCharacter && !part.Words[second - 1].IsCharacter
        && (IsCommon(forms[second - 1]) || (IsCommon(forms[second]) && !IsOpen(part, second)));

    private IEnumerable<WordEntry> PairsOf(string first, string second, bool isOpen)
    {
        string key = EntryKeys.OfPair(first, second);
        return isOpen ? FormFinder.MostHeld(dictionary.BeginningWith(key, IndexDictionary.Widest), FormFinder.MostBegun)
            : dictionary.Find(key) is { } entry ? [entry] : [];
    }

    private static bool IsCommon(IReadOnlyList<WordForm> forms) => forms.Any(static form => form.Entry.IsCommon);
}
