using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>
/// Decides what a text's comments hide. Marks within one block are pairs; a block with one mark too many opens a comment
/// that the next such block closes, with everything between. A mark without a partner is text if words stand before it on
/// its line (<c>100%% sure</c>), and hides the rest of the note if it opens its line. In doubt more is hidden, not less.
/// </summary>
internal sealed class CommentRanges
{
    private readonly string text;
    private readonly List<(int Start, int End)> hidden = [];
    private readonly List<(CommentMark Mark, string Message)> problems = [];

    /// <param name="text">The text.</param>
    /// <param name="marks">Its marks in their order.</param>
    public CommentRanges(string text, IReadOnlyList<CommentMark> marks)
    {
        this.text = text;
        List<CommentMark> percents = AddHtml(marks, Waiting(marks));
        AddPercents(percents);
        if (hidden.Count == 0)
        {
            AddPercents(AddHtml(marks, []));
        }

        hidden.Sort();
    }

    /// <summary>What is hidden, in the order of the starts; ranges may overlap.</summary>
    public IReadOnlyList<(int Start, int End)> Hidden => hidden;

    /// <summary>Marks whose partner is not where an author would have put it.</summary>
    public IReadOnlyList<(CommentMark Mark, string Message)> Problems => problems;

    /// <summary>Blocks in which a <c>%%</c> waits for its partner when a <c>&lt;!--</c> follows: the first to open goes first.</summary>
    private static HashSet<Block> Waiting(IReadOnlyList<CommentMark> marks)
    {
        HashSet<Block> waiting = [];
        foreach (CommentMark mark in marks)
        {
            if (mark is { Form: CommentForm.Percent, Close: < 0, Block: LeafBlock and not HtmlBlock })
            {
                waiting.Add(mark.Block);
            }
        }

        return waiting;
    }

    /// <summary>Hides comments of HTML, which end at the next <c>--&gt;</c> wherever it stands; returns the other marks outside of them.</summary>
    private List<CommentMark> AddHtml(IReadOnlyList<CommentMark> marks, HashSet<Block> waiting)
    {
        List<CommentMark> others = [];
        int behind = 0;
        bool isClosed = true;
        HashSet<Block> passed = [];
        foreach (CommentMark mark in marks)
        {
            if (mark.Start < behind)
            {
                continue;
            }

            if (mark.Form == CommentForm.Percent)
            {
                others.Add(mark);
                if (mark.Close < 0 && waiting.Contains(mark.Block))
                {
                    passed.Add(mark.Block);
                }
            }
            else if (!passed.Contains(mark.Block))
            {
                int close = isClosed ? text.IndexOf("-->", mark.Start + 2, StringComparison.Ordinal) : -1;
                isClosed = close >= 0;
                if (isClosed || mark.OpensLine)
                {
                    behind = isClosed ? close + 3 : text.Length;
                    hidden.Add((mark.Start, behind));
                    Report(mark, isClosed);
                }
            }
        }

        return others;
    }

    private void Report(CommentMark mark, bool isClosed)
    {
        if (!isClosed)
        {
            problems.Add((mark, "this comment is never closed, so the rest of the note is hidden"));
        }
    }

    private void AddPercents(List<CommentMark> marks)
    {
        List<MarkedBlock> odd = [];
        for (int i = 0; i < marks.Count;)
        {
            MarkedBlock block = new(marks[i]);
            while (++i < marks.Count && marks[i].Block == block.First.Block)
            {
                block.Add(marks[i]);
            }

            if (block.Offsets.Count % 2 == 0)
            {
                HidePairs(block.Offsets, 0);
            }
            else
            {
                odd.Add(block);
            }
        }

        Pair(odd);
    }

    private void Pair(List<MarkedBlock> odd)
    {
        (int first, int last) = FindText(odd);
        for (int i = 0; i < odd.Count; i++)
        {
            HidePairs(odd[i].Offsets, 0);
            if (i == first && last == odd.Count)
            {
                problems.Add((odd[i].Last, "the number of `%%` from here on is odd, so the rest of the note is hidden"));
                hidden.Add((odd[i].Last.Start, text.Length));
                return;
            }

            if (i == first && last > first)
            {
                problems.Add((odd[i].Last, "the number of `%%` from here on is odd, so everything between this one and the last is hidden"));
                hidden.Add((odd[i].Last.Start, odd[last].Offsets[^1] + 2));
                i = last;
            }
            else if (i != first && i + 1 < odd.Count)
            {
                hidden.Add((odd[i].Offsets[^1], odd[i + 1].Offsets[0] + 2));
                HidePairs(odd[++i].Offsets, 1);
            }
            else if (i != first)
            {
                HideFrom(odd[i].Last);
            }
        }
    }

    /// <summary>
    /// Of an odd number of marks one is text. It leaves whole pairs before and behind it, so its own number is even; a mark that
    /// ends a word, as in <c>100%%</c>, is likelier than others. Returns the first and the last that may be it, -1 if none may, and
    /// the number of all as the last if one at the end may also be without its partner.
    /// </summary>
    private (int First, int Last) FindText(List<MarkedBlock> odd)
    {
        if (odd.Count % 2 == 0)
        {
            return (-1, -1);
        }

        int[] candidates = [.. Enumerable.Range(0, (odd.Count + 1) / 2).Select(i => i * 2).Where(i => !odd[i].Last.OpensLine)];
        int[] likely = [.. candidates.Where(i => EndsWord(odd[i].Last.Start))];
        return candidates.Length == 0 ? (-1, -1)
            : likely.Length > 0 ? (likely[0], likely[^1])
            : (candidates[0], odd[^1].Last.OpensLine ? odd.Count : candidates[^1]);
    }

    private bool EndsWord(int mark) =>
        mark > 0 && char.IsLetterOrDigit(text[mark - 1]) && (mark + 2 == text.Length || !char.IsLetterOrDigit(text[mark + 2]));

    /// <summary>A comment that opens a line is closed by the next <c>%%</c> at all, even in what seems to be code; else it hides the rest.</summary>
    private void HideFrom(CommentMark mark)
    {
        int close = text.IndexOf("%%", mark.Start + 2, StringComparison.Ordinal);
        hidden.Add((mark.Start, close < 0 ? text.Length : close + 2));
        Report(mark, close >= 0);
    }

    private void HidePairs(IReadOnlyList<int> offsets, int from)
    {
        for (int i = from; i + 1 < offsets.Count; i += 2)
        {
            hidden.Add((offsets[i], offsets[i + 1] + 2));
        }
    }
}
