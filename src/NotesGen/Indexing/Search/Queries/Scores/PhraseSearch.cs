using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Reading.Postings;

namespace NotesGen.Indexing.Search.Queries.Scores;

/// <summary>Where the words of a phrase stand at their places.</summary>
internal static class PhraseSearch
{
    private const long Room = 8192;

    /// <summary>The documents that hold the phrase; positions are those of the last of its pieces that was read.</summary>
    public static List<DocumentHit> Find(PartMeaning meaning, HitReader reader)
    {
        if (meaning.IsNowhere)
        {
            return [];
        }

        List<PhraseUnit> units = Fewest(meaning.Units.Where(static unit => unit.IsPlaced));
        List<PhraseUnit> others = [.. meaning.Units.Where(static unit => !unit.IsPlaced).OrderBy(static unit => unit.Size)];
        if (units.Count == 0)
        {
            units.Add(others[0]);
            others.RemoveAt(0);
        }

        List<DocumentHit> found = HitsOf(units[0]);
        for (int i = 1; i < units.Count; i++)
        {
            found = Joined(found, HitsOf(units[i]), units[i].Place - units[i - 1].Place);
        }

        foreach (PhraseUnit other in others)
        {
            HashSet<int> documents = [.. other.Entries.SelectMany(reader.Read).Select(static hit => hit.Document)];
            found.RemoveAll(hit => !documents.Contains(hit.Document));
        }

        return found;

        List<DocumentHit> HitsOf(PhraseUnit unit) => Merged(
        [
            .. unit.Entries.Select(entry => units.Count > 1 ? reader.ReadPlaced(entry)
                : meaning.Part.IsCounted || unit.Size <= Room ? reader.ReadCounted(entry)
                : reader.Read(entry)),
        ]);
    }

    /// <summary>The pieces that are read, in their order: those of the fewest bytes, one at least.</summary>
    private static List<PhraseUnit> Fewest(IEnumerable<PhraseUnit> units)
    {
        List<PhraseUnit> taken = [];
        long sum = 0;
        foreach (PhraseUnit unit in units.OrderBy(static unit => unit.Size))
        {
            sum += unit.Size;
            if (sum <= Room || taken.Count == 0)
            {
                taken.Add(unit);
            }
        }

        return [.. taken.OrderBy(static unit => unit.Place)];
    }

    /// <summary>The hits of several words as those of one.</summary>
    private static List<DocumentHit> Merged(IReadOnlyList<List<DocumentHit>> several)
    {
        if (several.Count == 1)
        {
            return several[0];
        }

        return
        [
            .. several.SelectMany(static hits => hits).GroupBy(static hit => hit.Document).OrderBy(static group => group.Key).Select(static group => new DocumentHit(
                group.Key,
                [
                    .. group.SelectMany(static hit => hit.Fields).GroupBy(static field => field.Field).OrderBy(static field => field.Key)
                        .Select(static field => new FieldHit(field.Key, field.Sum(static one => one.Count), [.. field.SelectMany(static one => one.Positions)])),
                ])),
        ];
    }

    /// <summary>Where something stands here that stands at a distance before, field by field.</summary>
    private static List<DocumentHit> Joined(List<DocumentHit> before, List<DocumentHit> here, int distance)
    {
        Dictionary<int, DocumentHit> known = before.ToDictionary(static hit => hit.Document);
        List<DocumentHit> joined = [];
        foreach (DocumentHit hit in here)
        {
            if (known.TryGetValue(hit.Document, out DocumentHit? earlier))
            {
                FieldHit[] fields = [.. hit.Fields.Join(earlier.Fields, static field => field.Field, static field => field.Field, (field, other) => After(other, field, distance)).OfType<FieldHit>()];
                if (fields.Length > 0)
                {
                    joined.Add(new DocumentHit(hit.Document, fields));
                }
            }
        }

        return joined;
    }

    private static FieldHit? After(FieldHit earlier, FieldHit here, int distance)
    {
        HashSet<int> places = [.. earlier.Positions];
        int[] kept = [.. here.Positions.Where(position => places.Contains(position - distance))];
        return kept.Length == 0 ? null : new FieldHit(here.Field, kept.Length, kept);
    }
}
