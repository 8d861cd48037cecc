using System.Buffers;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>
/// Estimates in one pass what Markdig does in many: for each inline it goes down through all marks that are still open,
/// for each bare address back over all inlines, and for each link to the end of its address, found or not.
/// </summary>
internal static class MarkWeight
{
    /// <summary>A step of a scan costs about twice as much as one from inline to inline.</summary>
    private const int StepOfScan = 2;

    private const int FewMarks = 64;

    /// <summary>Markdig itself gives up at 10,240.</summary>
    private const int MostOpen = 8_000;

    private const int FewCells = 100_000;
    private const long TooMuch = long.MaxValue / 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~=[]<|:");
    private static readonly SearchValues<char> Costly = SearchValues.Create("*_~=[]`<|\n\\&");

    /// <summary>True for a text with so few marks that they need no weighing.</summary>
    public static bool IsLight(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        for (int found = 0; found < FewMarks; found++)
        {
            int next = rest.IndexOfAny(Marks);
            if (next < 0)
            {
                return text.Count("www.") < FewMarks;
            }

            rest = rest[(next + 1)..];
        }

        return false;
    }

    /// <summary>The steps that Markdig needs for the inlines of a block, roughly.</summary>
    public static long Of(ReadOnlySpan<char> text)
    {
        long inlines = 0;
        long emphases = 0;
        long open = 0;
        long mostOpen = 0;
        for (int i = 0; ;)
        {
            int next = text[i..].IndexOfAny(Costly);
            if (next < 0)
            {
                break;
            }

            i += next;
            char mark = text[i];
            int end = i + 1;
            inlines += 2;
            switch (mark)
            {
                case '*' or '_' or '~' or '=':
                    while (end < text.Length && text[end] == mark)
                    {
                        end++;
                    }

                    emphases += IsEmphasis(text, i, end) ? 1 : 0;
                    break;
                case '[' when end < text.Length && text[end] == '[':
                    // A wikilink, as a rule.
                    mostOpen = Math.Max(mostOpen, open += 2);
                    end++;
                    break;
                case ']' when open > 1 && end < text.Length && text[end] == ']':
                    open -= 2;
                    inlines -= 2;
                    end++;
                    break;
                case '[':
                    mostOpen = Math.Max(mostOpen, ++open);
                    inlines++;
                    break;
                case ']' when open > 0 && !(end < text.Length && text[end] == '['):
                    open--;
                    break;
            }

            i = end;
        }

        if (emphases + mostOpen > MostOpen)
        {
            return TooMuch;
        }

        long addresses = text.Count("://") + text.Count("www.") + text.Count("mailto:");
        inlines += 2 * addresses;
        return (inlines * (emphases + mostOpen + addresses)) + (StepOfScan * (LinkScans.Of(text) + TagScans.Of(text))) + Cells(text);
    }

    /// <summary>A run of marks that can begin or end emphasis.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> text, int start, int end)
    {
        bool standsBehind = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        bool standsBefore = end < text.Length && !char.IsWhiteSpace(text[end]);
        return text[start] switch
        {
            '*' => standsBehind || standsBefore,
            '_' => (standsBehind || standsBefore)
                && !(standsBehind && standsBefore && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[end])),
            _ => end - start >= 2 && (standsBehind || standsBefore),
        };
    }

    /// <summary>Cells that a table adds to its short rows: one long row of a header would make as many of every line below it.</summary>
    private static long Cells(ReadOnlySpan<char> text)
    {
        int firstLine = text.IndexOf('\n');
        if (firstLine < 0)
        {
            return 0;
        }

        long cells = (text[..firstLine].Count('|') + 1L) * (text.Count('\n') + 1L);
        return cells > FewCells + (4L * text.Count('|')) ? TooMuch : 0;
    }
}
