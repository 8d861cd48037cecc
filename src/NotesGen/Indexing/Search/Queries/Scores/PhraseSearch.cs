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
            found = i == 0 ? here : Joined(found, here, isPlaced ? After(meaning.Part.Words[words[i]].Place - meaning.Part.Words[words[i - 1]].Place) : Beside);
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

    /// <summary>Where something stands of what came before and of what comes here, field by field.</summary>
    private static List<DocumentHit> Joined(List<DocumentHit> before, List<DocumentHit> here, Func<FieldHit, FieldHit, FieldHit?> join)
    {
        Dictionary<int, DocumentHit> known = before.ToDictionary(static hit => hit.Document);
        List<DocumentHit> joined = [];
        foreach (DocumentHit hit in here)
        {
            if (known.TryGetValue(hit.Document, out DocumentHit? earlier))
            {
                FieldHit[] fields = [.. hit.Fields.Join(earlier.Fields, static field => field.Field, static field => field.Field, (field, other) => join(other, field)).OfType<FieldHit>()];
                if (fields.Length > 0)
                {
                    joined.Add(new DocumentHit(hit.Document, fields));
                }
            }
        }

        return joined;
    }

    /// <summary>At a distance behind.</summary>
    private static Func<FieldHit, FieldHit, FieldHit?> After(int distance) => (earlier, here) =>
    {
        HashSet<int> places = [.. earlier.Positions];
        int[] kept = [.. here.Positions.Where(position => places.Contains(position - distance))];
        return kept.Length == 0 ? null : new FieldHit(here.Field, kept.Length, kept);
    };

    /// <summary>Wherever in the field; as often as the rarer of both.</summary>
    private static FieldHit Beside(FieldHit earlier, FieldHit here) => new(here.Field, Math.Min(earlier.Count, here.Count), []);
}
