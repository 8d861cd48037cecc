namespace NotesGen.Parsing.Notes;

/// <summary>Shortens a paragraph to what fits on a card.</summary>
internal static class Summary
{
    /// <summary>How many characters a card has room for.</summary>
    public const int Longest = 280;

    /// <summary>
    /// The paragraph, cut behind the last sentence that ends within the length; if none does, behind a word, with an ellipsis.
    /// </summary>
    public static string Of(string paragraph)
    {
        if (paragraph.Length <= Longest)
        {
            return paragraph;
        }

        for (int i = Longest; i > Longest / 3; i--)
        {
            char end = paragraph[i - 1];
            if (end is '。' or '！' or '？' || (end is '.' or '!' or '?' && char.IsWhiteSpace(paragraph[i])))
            {
                return paragraph[..i];
            }
        }

        int space = paragraph.LastIndexOf(' ', Longest - 1);
        int cut = space > Longest / 3 ? space : Longest - 1;
        return paragraph[..(char.IsHighSurrogate(paragraph[cut - 1]) ? cut - 1 : cut)].TrimEnd(',', ';', ':', '–', '—', ' ') + "…";
    }
}
