namespace NotesGen.Parsing.Markdown.Outline;

/// <summary>
/// Brings the levels of a note's headings in order below the page's own title: the highest is 2, and none skips a
/// level, whatever the author's levels are.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Stack<int> open = new();

    /// <summary>The level, 2 to 6, for the next heading, of which the author wrote a level of 1 to 6.</summary>
    public int Next(int written)
    {
        while (open.Count > 0 && open.Peek() >= written)
        {
            open.Pop();
        }

        open.Push(written);
        return Math.Min(open.Count + 1, 6);
    }
}
