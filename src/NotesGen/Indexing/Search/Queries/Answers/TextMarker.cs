using System.Numerics;
using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Words;

namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>Marks in a text exactly what a query matched there.</summary>
internal sealed class TextMarker(IReadOnlyList<PartMeaning> wanted)
{
    private const int Window = 160;
    private const int Before = 50;

    private readonly (PartMeaning Meaning, HashSet<string>[] Words)[] parts =
        [.. wanted.Select(meaning => (meaning, meaning.Forms.Select(static forms => forms.Select(static form => form.Entry.Word).ToHashSet(StringComparer.Ordinal)).ToArray()))];

    /// <summary>The whole text with its marks.</summary>
    public MarkedText Mark(string text, string field) => new(text, Joined(Find(text, field)));

    /// <summary>The stretch of a text with marks of the most parts; its beginning if there is no mark.</summary>
    public MarkedText Excerpt(string text, string field)
    {
        List<(int Start, int End, int Part)> marks = Find(text, field);
        (int first, int least, int _) = marks.Count == 0 ? default : marks[Best(marks)];
        int line = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        int start = first - line <= Before ? line : Cut(text, first - Before);
        int end = start + Window >= text.Length ? text.Length : Cut(text, start + Window);
        end = Math.Max(end, least);
        string prefix = start > line ? "… " : "";
        string shown = prefix + text[start..end].Replace('\n', ' ').TrimEnd() + (end < text.Length ? " …" : "");
        int shift = prefix.Length - start;
        return new MarkedText(shown, [.. Joined(marks.FindAll(mark => mark.Start >= start && mark.End <= end)).Select(mark => (mark.Start.Value + shift)..(mark.End.Value + shift))]);
    }

    private List<(int Start, int End, int Part)> Find(string text, string field)
    {
        List<(string Text, int Start, int End)> words = [];
        WordScanner scanner = new(text, stackalloc char[WordScanner.Room]);
        while (scanner.MoveNext())
        {
            words.Add((scanner.Current.ToString(), scanner.Start, scanner.End));
        }

        List<(int Start, int End, int Part)> marks = [];
        for (int at = 0; at < words.Count; at++)
        {
            for (int part = 0; part < parts.Length; part++)
            {
                QueryPart asked = parts[part].Meaning.Part;
                if ((asked.Field is null || asked.Field == field) && EndOf(words, at, asked, parts[part].Words) is >= 0 and var end)
                {
                    marks.Add((words[at].Start, end, part));
                }
            }
        }

        return marks;
    }

    /// <summary>Where a part ends that begins with a word; -1 if it does not stand there.</summary>
    private static int EndOf(List<(string Text, int Start, int End)> words, int at, QueryPart part, HashSet<string>[] forms)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            int place = at + part.Words[i].Place;
            if (place >= words.Count || !forms[i].Contains(words[place].Text))
            {
                return -1;
            }
        }

        // Of a pair of characters that begins with the one asked for, that one alone matched.
        int last = at + part.Words[^1].Place;
        bool isFirstOfPair = part.Words[^1].IsCharacter && last + 1 < words.Count && words[last + 1].Start < words[last].End;
        return isFirstOfPair ? words[last + 1].Start : words[last].End;
    }

    /// <summary>The mark from which on the most parts are within reach.</summary>
    private static int Best(List<(int Start, int End, int Part)> marks)
    {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            ulong parts = 0;
            for (int j = i; j < marks.Count && j < i + 64 && marks[j].End - marks[i].Start <= Window - Before; j++)
            {
                parts |= 1UL << (marks[j].Part & 63);
            }

            if (BitOperations.PopCount(parts) > most)
            {
                most = BitOperations.PopCount(parts);
                best = i;
            }
        }

        return best;
    }

    private static Range[] Joined(List<(int Start, int End, int Part)> marks)
    {
        List<Range> joined = [];
        foreach ((int start, int end, int _) in marks.OrderBy(static mark => mark.Start).ThenBy(static mark => mark.End))
        {
            if (joined.Count > 0 && joined[^1].End.Value >= start)
            {
                joined[^1] = joined[^1].Start..Math.Max(joined[^1].End.Value, end);
            }
            else
            {
                joined.Add(start..end);
            }
        }

        return [.. joined];
    }

    /// <summary>A place between words not far from the given one, never within a character.</summary>
    private static int Cut(string text, int place)
    {
        int space = text.AsSpan(place, Math.Min(20, text.Length - place)).IndexOfAny(' ', '\n');
        place += space + 1;
        return place < text.Length && char.IsLowSurrogate(text[place]) ? place + 1 : place;
    }
}
