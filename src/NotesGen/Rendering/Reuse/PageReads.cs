namespace NotesGen.Rendering.Reuse;

/// <summary>
/// Writes down which facts a page reads while it is rendered. Whatever models and views ask of the graph passes through <see cref="WatchedList{T}"/>,
/// which tells the reads of its own thread; while no page is being rendered there are none, and nothing is written down. One per thread.
/// </summary>
internal sealed class PageReads(FactIds ids)
{
    [ThreadStatic]
    private static PageReads? current;

    // By fact: the page that last read it, so that each is written down once.
    private readonly int[] readBy = new int[ids.Count];
    private readonly List<int> reads = [];
    private int page;

    /// <summary>Tells that the page being rendered on this thread, if there is one, reads a fact.</summary>
    public static void Tell(Fact fact, int index) => current?.Add(fact, index);

    /// <summary>Renders a page and gives what it read, by number, in ascending order.</summary>
    public int[] Watch(Action render)
    {
        page++;
        reads.Clear();
        current = this;
        try
        {
            render();
        }
        finally
        {
            current = null;
        }

        int[] found = [.. reads];
        Array.Sort(found);
        return found;
    }

    private void Add(Fact fact, int index)
    {
        int id = ids.Of(fact, index);
        if (readBy[id] != page)
        {
            readBy[id] = page;
            reads.Add(id);
        }
    }
}
