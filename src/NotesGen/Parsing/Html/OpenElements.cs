using NotesGen.Parsing.Html.Allowed;

namespace NotesGen.Parsing.Html;

/// <summary>
/// The raw elements that are open at a place of a fragment, so that none nests beyond what a tree builder reads in linear
/// time, and end tags that close nothing are not passed on. Follows the HTML standard's rules of which tag closes what.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>How many elements may be open at once.</summary>
    public const int Deepest = 100;

    private readonly List<(string Name, object? Holder)> open = [];

    /// <summary>True when no element that holds others can be opened.</summary>
    public bool IsFull => open.Count == Deepest;

    /// <summary>Opens an element; false if too many are open, or if it is a part of a table and there is none.</summary>
    /// <param name="name">The name by which it is built.</param>
    /// <param name="holder">The Markdown block whose text the tag stands in; null for a tag of a block of HTML.</param>
    public bool Open(string name, object? holder)
    {
        CloseBefore(name);
        if (Elements.IsVoid(name))
        {
            return true;
        }

        if (IsFull || (Elements.IsPartOfTable(name) && Find(static entry => entry == "table", static _ => false) < 0))
        {
            return false;
        }

        open.Add((name, holder));
        return true;
    }

    /// <summary>Closes the innermost element of a name and those within it; false if there is none in reach.</summary>
    public bool Close(string name)
    {
        int found = name switch
        {
            "table" => Find(static entry => entry == "table", static _ => false),
            "li" => Find(static entry => entry == "li", static entry => entry is "ol" or "ul" || IsScope(entry)),
            _ when Elements.IsPartOfTable(name) => Find(entry => entry == name, static entry => entry == "table"),
            _ when Elements.IsBlock(name) => Find(entry => entry == name, IsScope),
            _ => Find(entry => entry == name, Elements.IsBlock),
        };
        return Cut(found);
    }

    /// <summary>What an author left open in the words of a Markdown block ends with it, unless it holds blocks itself.</summary>
    public void CloseWordsOf(object holder)
    {
        while (open.Count > 0 && ReferenceEquals(open[^1].Holder, holder) && !Elements.IsBlock(open[^1].Name))
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    public void Clear() => open.Clear();

    /// <summary>Closes what a start tag closes.</summary>
    private void CloseBefore(string name)
    {
        switch (name)
        {
            case "li":
                Cut(Find(static entry => entry == "li", IsOtherBlock));
                break;
            case "dd" or "dt":
                Cut(Find(static entry => entry is "dd" or "dt", IsOtherBlock));
                break;
            case "td" or "th":
                Keep(Find(static entry => entry is "tr" or "tbody" or "thead" or "tfoot" or "table", static _ => false));
                return;
            case "tr":
                Keep(Find(static entry => entry is "tbody" or "thead" or "tfoot" or "table", static _ => false));
                return;
            case "caption" or "col" or "colgroup" or "tbody" or "thead" or "tfoot":
                Keep(Find(static entry => entry == "table", static _ => false));
                return;
        }

        if (Elements.IsBlock(name))
        {
            Cut(Find(static entry => entry == "p", IsScope));
            if (IsHeading(name) && open.Count > 0 && IsHeading(open[^1].Name))
            {
                open.RemoveAt(open.Count - 1);
            }
        }
    }

    private int Find(Func<string, bool> isWanted, Func<string, bool> isWall)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (isWanted(open[i].Name))
            {
                return i;
            }

            if (isWall(open[i].Name))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool Cut(int from)
    {
        if (from >= 0)
        {
            open.RemoveRange(from, open.Count - from);
        }

        return from >= 0;
    }

    private void Keep(int last)
    {
        if (last >= 0)
        {
            open.RemoveRange(last + 1, open.Count - last - 1);
        }
    }

    private static bool IsScope(string name) => name is "table" or "td" or "th" or "caption";

    private static bool IsOtherBlock(string name) => Elements.IsBlock(name) && name is not ("div" or "p");

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
