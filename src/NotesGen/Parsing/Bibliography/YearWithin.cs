namespace NotesGen.Parsing.Bibliography;

/// <summary>Finds the year in what bibliographies write for one: <c>2020</c>, <c>2020-05-01</c>, <c>c. 1998</c>.</summary>
internal static class YearWithin
{
    /// <summary>The first number of four digits, or null.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            int year = 0;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                year = ((year * 10) + (text[i++] - '0')) % 10_000;
            }

            if (i - start == 4)
            {
                return year;
            }
        }

        return null;
    }
}
