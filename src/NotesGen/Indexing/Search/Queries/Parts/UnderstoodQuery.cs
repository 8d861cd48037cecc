using NotesGen.Indexing.Search.Reading.Documents;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>A query as it was understood.</summary>
internal sealed class UnderstoodQuery
{
    private const int RoomOfForms = 6144;
    private const int LeastRoomOfForms = 1024;

    private UnderstoodQuery(IReadOnlyList<(bool IsExcluded, Func<int, bool> Holds)> filters, Sought sought, IReadOnlyList<PartMeaning> unwanted, int titleLength)
    {
        Filters = filters;
        Wanted = sought.Wanted;
        Missing = sought.Missing;
        Unwanted = unwanted;
        TitleLength = titleLength;
    }

    public IReadOnlyList<(bool IsExcluded, Func<int, bool> Holds)> Filters { get; }

    /// <summary>What is looked for; everyday words need not hold, or are left out.</summary>
    public IReadOnlyList<PartMeaning> Wanted { get; }

    /// <summary>What is nowhere, and was left out beside what is somewhere.</summary>
    public IReadOnlyList<PartMeaning> Missing { get; }

    public IReadOnlyList<PartMeaning> Unwanted { get; }

    /// <summary>How many words a title must have that is asked for whole.</summary>
    public int TitleLength { get; }

    /// <summary>True if nothing was asked.</summary>
    public bool IsEmpty => Filters.Count + Wanted.Count + Unwanted.Count == 0;

    public static UnderstoodQuery Of(string query, IndexStart start, FormFinder finder)
    {
        IReadOnlyList<QueryPart> parts = QueryReader.Read(query);
        List<QueryPart> asked = [.. parts.Where(part => !part.IsFilter)];
        List<PartMeaning> meanings = asked.ConvertAll(part => finder.MeaningOf(part, Math.Max(LeastRoomOfForms, RoomOfForms / asked.Count)));
        List<PartMeaning> wanted = meanings.FindAll(meaning => !meaning.Part.IsExcluded);
        return new UnderstoodQuery(
            [.. parts.Where(part => part.IsFilter).Select(part => (part.IsExcluded, DocumentFilter.Of(part, start)))],
            Sought.Of(wanted, start),
            meanings.FindAll(meaning => meaning.Part.IsExcluded),
            wanted.Sum(meaning => meaning.Part.Field is null ? meaning.Part.Length : 0));
    }

    /// <summary>True if a document passes all filters.</summary>
    public bool Passes(int document) => Filters.All(filter => filter.Holds(document) != filter.IsExcluded);
}
