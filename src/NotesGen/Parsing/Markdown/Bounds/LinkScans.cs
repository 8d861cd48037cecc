namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Counts the characters between <c>](</c> and where the address behind it ends, be it closed or not.</summary>
internal static class LinkScans
{
    private const int FewLinks = 64;

    public static long Of(ReadOnlySpan<char> text)
    {
        if (text.Count("](") < FewLinks)
        {
            return 0;
        }

        long scanned = 0;
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '(')
            {
                // A bracket within an address is pushed too, so that it closes for itself, but it costs nothing.
                open.Push(i > 0 && text[i - 1] == ']' ? i : -1);
            }
            else if (c == ')' && open.TryPop(out int start))
            {
                scanned += start < 0 ? 0 : i - start;
            }
            else if (c <= ' ')
            {
                scanned += Close(open, i);
            }
        }

        return scanned + Close(open, text.Length);
    }

    private static long Close(Stack<int> open, int end)
    {
        long scanned = 0;
        while (open.TryPop(out int start))
        {
            scanned += start < 0 ? 0 : end - start;
        }

        return scanned;
    }
}
