namespace NotesGen.Rendering.Fragments;

/// <summary>
/// Finds where sentences begin and end, well enough for an excerpt; one of more than a few hundred characters is cut at a space.
/// </summary>
internal static class Sentences
{
    private const int Farthest = 400;

    /// <summary>Where the sentence that holds an offset begins.</summary>
    public static int StartBefore(string text, int offset)
    {
        int least = Math.Max(0, offset - Farthest);
        for (int i = Math.Min(offset, text.Length) - 1; i > least; i--)
        {
            if (EndsAt(text, i - 1) && (char.IsWhiteSpace(text[i]) || text[i - 1] is '。' or '！' or '？'))
            {
                return char.IsWhiteSpace(text[i]) ? i + 1 : i;
            }
        }

        if (least == 0)
        {
            return 0;
        }

        int space = text.IndexOf(' ', least, offset - least);
        return space < 0 ? Boundary(text, least) : space + 1;
    }

    /// <summary>Where the sentence that holds an offset ends, its full stop included.</summary>
    public static int EndBehind(string text, int offset)
    {
        int most = Math.Min(text.Length, offset + Farthest);
        for (int i = Math.Max(0, offset); i < most; i++)
        {
            if (EndsAt(text, i) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i] is '。' or '！' or '？'))
            {
                return i + 1;
            }
        }

        if (most == text.Length)
        {
            return most;
        }

        int space = text.LastIndexOf(' ', most, most - offset);
        return space <= offset ? Boundary(text, most) : space;
    }

    private static bool EndsAt(string text, int index) =>
        index >= 0 && text[index] is ('.' or '!' or '?' or '。' or '！' or '？');

    /// <summary>An offset that does not stand inside a surrogate pair.</summary>
    private static int Boundary(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
