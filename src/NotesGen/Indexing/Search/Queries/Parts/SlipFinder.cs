using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>Finds the words that differ from one that was typed by a single slip.</summary>
internal sealed class SlipFinder(IndexDictionary dictionary)
{
    private const int MostTaken = 3;
    private const int Widest = 16;
    private const int ShortestTyped = 4;

    /// <summary>The words that most documents hold, of those that begin as the typed one; if there is none, of those that begin otherwise.</summary>
    public IReadOnlyList<WordEntry> Near(string typed)
    {
        if (typed.Length < ShortestTyped)
        {
            return [];
        }

        string? beginning = ((int[])[1, 2, 3]).Select(length => typed[..length]).FirstOrDefault(each => dictionary.Spread(each) <= Widest);
        List<WordEntry> near = beginning is null ? [] : [.. FormFinder.MostHeld(dictionary.BeginningWith(beginning, Widest).Where(entry => IsOneSlip(typed, entry.Word)), MostTaken)];
        return near.Count > 0 ? near : BegunOtherwise(typed);
    }

    /// <summary>The first letter dropped, changed, or swapped with the next.</summary>
    private List<WordEntry> BegunOtherwise(string typed)
    {
        IEnumerable<WordEntry> tails = dictionary.BeginningWith(EntryKeys.TailOf(typed), IndexDictionary.Widest).Concat(dictionary.BeginningWith(EntryKeys.TailOf(typed.AsSpan(1)), IndexDictionary.Widest));
        IEnumerable<string> lettered = FormFinder.MostHeld(tails, MostTaken).Select(static tail => tail.Word[^1] + tail.Word[1..^2]);
        return [.. FormFinder.MostHeld(lettered.Prepend($"{typed[1]}{typed[0]}{typed.AsSpan(2)}").Distinct().Select(dictionary.Find).OfType<WordEntry>(), MostTaken)];
    }

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
