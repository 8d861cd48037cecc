using NotesGen.Indexing.Search.Reading.Documents;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>What of a query is looked for, and what is left out of it since it is nowhere.</summary>
internal sealed record Sought(IReadOnlyList<PartMeaning> Wanted, IReadOnlyList<PartMeaning> Missing)
{
    private const int FewDocuments = 30;
    private const int RoomOfEveryday = 2048;

    /// <summary>
    /// Leaves out what is nowhere, if nobody asked for exactly that and if what is left tells documents apart. Everyday words need not hold beside
    /// others: those of more than a third of all documents; where there are no others, those of more than two thirds.
    /// </summary>
    public static Sought Of(List<PartMeaning> wanted, IndexStart start)
    {
        List<PartMeaning> missing = wanted.FindAll(static meaning => meaning.Part.IsLoose && meaning.IsNowhere);
        List<PartMeaning> left = wanted.FindAll(meaning => !missing.Contains(meaning));
        if (start.Count < FewDocuments)
        {
            return left.Count > 0 ? new Sought(left, missing) : new Sought(wanted, []);
        }

        int thirds = left.Exists(meaning => !IsEveryday(meaning, start, 1)) ? 1 : 2;
        return left.Exists(meaning => !IsEveryday(meaning, start, thirds))
            ? new Sought([.. left.Select(meaning => Weighed(meaning, start, thirds)).OfType<PartMeaning>()], missing)
            : new Sought(wanted, []);
    }

    /// <summary>An everyday word is left out where ranking by it would cost the reader much.</summary>
    private static PartMeaning? Weighed(PartMeaning meaning, IndexStart start, int thirds) =>
        !IsEveryday(meaning, start, thirds) ? meaning
        : meaning.OfWord.Sum(static form => form.Entry.CountedSize) <= RoomOfEveryday ? meaning with { IsRequired = false }
        : null;

    private static bool IsEveryday(PartMeaning meaning, IndexStart start, int thirds) =>
        meaning.Part is { IsWord: true, Field: null } && meaning.OfWord.Any(form => form.Entry.Documents * 3L > (long)thirds * start.Count);
}
