using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Reading.Postings;

namespace NotesGen.Indexing.Search.Queries.Scores;

/// <summary>Where the words of a phrase stand at their places.</summary>
internal static class PhraseSearch
{
    private const long RoomOfQuoted = 16384;
    private const long RoomOfPostings = 8192;
    private const long RoomOfPositions = 4096;
    private const int Least = 2;

    /// <summary>The documents that hold the phrase; positions are those of the last of its words that was read.</summary>
    public static List<DocumentHit> Find(PartMeaning meaning, HitReader reader)
    {
        if (meaning.Forms.Any(static forms => forms.Count == 0))
        {
            return [];
        }

        List<int> words = meaning.Part.IsQuoted
            ? Fewest(meaning, RoomOfQuoted, static forms => forms.Sum(static form => form.Entry.Size))
            : Fewest(meaning, RoomOfPostings, static forms => forms.Sum(static form => (long)form.Entry.Postings.Length));
        bool isPlaced = meaning.Forms.Count > 1
            && (meaning.Part.IsQuoted || words.Sum(word => meaning.Forms[word].Sum(static form => (long)form.Entry.Positions.Length)) <= RoomOfPositions);
        List<DocumentHit> found = [];
        for (int i = 0; i < words.Count; i++)
        {
            List<DocumentHit> here = Merged([.. meaning.Forms[words[i]].Select(form => isPlaced ? reader.ReadPositions(form.Entry) : reader.Read(form.Entry))]);
            found = i == 0 ? here
                : isPlaced ? Followed(found, here, meaning.Part.Words[words[i]].Place - meaning.Part.Words[words[i - 1]].Place)
                : Together(found, here);
        }

        return found;
    }

    /// <summary>The words that are read, by their index, in their order: those of the fewest bytes, two at least.</summary>
    private static List<int> Fewest(PartMeaning meaning, long room, Func<IReadOnlyList<WordForm>, long> size)
    {
        List<int> taken = [];
        long sum = 0;
        foreach (int word in Enumerable.Range(0, meaning.Forms.Count).OrderBy(i => size(meaning.Forms[i])))
        {
            sum += size(meaning.Forms[word]);
            if (sum <= room || taken.Count < Least)
            {
                taken.Add(word);
            }
        }

        taken.Sort();
        return taken;
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

    private static List<DocumentHit> Followed(List<DocumentHit> before, List<DocumentHit> here, int distance)
    {
        Dictionary<int, DocumentHit> known = before.ToDictionary(static hit => hit.Document);
        List<DocumentHit> followed = [];
        foreach (DocumentHit hit in here)
        {
            if (known.TryGetValue(hit.Document, out DocumentHit? earlier)
                && hit.Fields.Select(field => After(earlier, field, distance)).OfType<FieldHit>().ToArray() is { Length: > 0 } fields)
            {
                followed.Add(new DocumentHit(hit.Document, fields));
            }
        }

        return followed;
    }

    /// <summary>Where both stand in one field, wherever in it; as often as the rarer of them.</summary>
    private static List<DocumentHit> Together(List<DocumentHit> before, List<DocumentHit> here)
    {
        Dictionary<int, DocumentHit> known = before.ToDictionary(static hit => hit.Document);
        List<DocumentHit> together = [];
        foreach (DocumentHit hit in here)
        {
            if (known.TryGetValue(hit.Document, out DocumentHit? earlier))
            {
                FieldHit[] fields =
                [
                    .. from field in hit.Fields
                       join other in earlier.Fields on field.Field equals other.Field
                       select new FieldHit(field.Field, Math.Min(field.Count, other.Count), []),
                ];
                if (fields.Length > 0)
                {
                    together.Add(new DocumentHit(hit.Document, fields));
                }
            }
        }

        return together;
    }

    private static FieldHit? After(DocumentHit earlier, FieldHit field, int distance)
    {
        if (earlier.Fields.FirstOrDefault(one => one.Field == field.Field) is not { } before)
        {
            return null;
        }

        HashSet<int> places = [.. before.Positions];
        int[] kept = [.. field.Positions.Where(position => places.Contains(position - distance))];
        return kept.Length == 0 ? null : new FieldHit(field.Field, kept.Length, kept);
    }
}
