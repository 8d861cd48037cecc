namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Counts the characters between the start of a comment, instruction or declaration and its end, or the text's if it has none.</summary>
internal static class TagScans
{
    private const int FewTags = 64;

    public static long Of(ReadOnlySpan<char> text)
    {
        if (text.Count("<!") + text.Count("<?") < FewTags)
        {
            return 0;
        }

        long scanned = 0;
        int tagEnd = text.Length;
        int instructionEnd = text.Length;
        int sectionEnd = text.Length;
        int commentEnd = text.Length;
        for (int i = text.Length - 2; i >= 0; i--)
        {
            ReadOnlySpan<char> rest = text[i..];
            switch (text[i])
            {
                case '>':
                    tagEnd = i;
                    break;
                case '?' when rest[1] == '>':
                    instructionEnd = i;
                    break;
                case ']' when rest.StartsWith("]]>", StringComparison.Ordinal):
                    sectionEnd = i;
                    break;
                case '-' when rest.StartsWith("-->", StringComparison.Ordinal):
                    commentEnd = i;
                    break;
                case '<' when rest[1] == '?':
                    scanned += instructionEnd - i;
                    break;
                case '<' when rest[1] == '!':
                    scanned += (rest.StartsWith("<!--", StringComparison.Ordinal) ? commentEnd : rest.StartsWith("<![", StringComparison.Ordinal) ? sectionEnd : tagEnd) - i;
                    break;
            }
        }

        return scanned;
    }
}
