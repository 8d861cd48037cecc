using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Queries.Scores;

/// <summary>The common words of a query of which it is read how often they stand where: as many as a reader can be asked to fetch.</summary>
internal static class CountedWords
{
    private const long Room = 9216;
    private const long RoomOfPart = 256;

    /// <summary>Those that take the fewest bytes, as long as they fit beside the postings that are read anyway.</summary>
    public static HashSet<WordEntry> Of(IReadOnlyList<PartMeaning> wanted)
    {
        List<WordEntry> words = [.. wanted.Where(static meaning => meaning.Part.IsWord).SelectMany(static meaning => meaning.OfWord).Select(static form => form.Entry)];
        long room = Room - (RoomOfPart * wanted.Count) - words.Sum(static word => (long)word.Postings.Length);
        HashSet<WordEntry> counted = [];
        foreach (WordEntry word in words.Where(static word => word.IsCommon).OrderBy(static word => word.Further.Length))
        {
            room -= word.Further.Length;
            if (room >= 0)
            {
                counted.Add(word);
            }
        }

        return counted;
    }
}
