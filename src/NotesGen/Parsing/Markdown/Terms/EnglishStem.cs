namespace NotesGen.Parsing.Markdown.Terms;

/// <summary>
/// Takes the endings off an English word, so that <c>verifies</c>, <c>verified</c> and <c>verifying</c> count as one. What is
/// left need be no word; it only has to be the same for forms of one word and different for others.
/// </summary>
internal static class EnglishStem
{
    /// <summary>The longest first, since the first that fits is taken, and what stands in its place.</summary>
    private static readonly (string Ending, string Instead)[] Derived =
    [
        ("ational", "at"), ("isation", "is"), ("ization", "is"), ("iveness", "iv"), ("fulness", "ful"), ("ousness", "ous"), ("ibility", "ibl"),
        ("ations", "at"), ("ically", "ic"), ("ability", "abl"), ("tional", "tion"), ("ation", "at"), ("ments", "ment"), ("ising", "is"),
        ("ative", "at"), ("ement", ""), ("ness", ""), ("ally", "al"), ("ment", ""), ("ers", "er"), ("ise", "is"), ("ize", "is"), ("ity", ""),
        ("ion", ""), ("ive", ""), ("ly", ""), ("er", ""), ("or", ""), ("al", ""),
    ];

    /// <summary>The length of the stem of a word in lower case; its letters may be changed in place.</summary>
    public static int Shorten(Span<char> word)
    {
        int length = word.Length;
        if (length < 5 && !(length == 4 && IsPlural(word)))
        {
            return length;
        }

        length = Singular(word, length);
        length = WithoutVerbEnding(word, length);
        length = WithoutDerivedEnding(word, length);
        if (length > 4 && word[length - 1] == 'e')
        {
            length--;
        }

        if (length > 3 && word[length - 1] == 'y')
        {
            word[length - 1] = 'i';
        }

        return length >= 6 && word[..length].EndsWith("at", StringComparison.Ordinal) ? length - 2 : length;
    }

    /// <summary>An s that is no part of the word itself, as it is in <c>loss</c>, <c>focus</c> and <c>analysis</c>.</summary>
    private static bool IsPlural(ReadOnlySpan<char> word) => word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static int Singular(Span<char> word, int length)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return word.EndsWith("sses", StringComparison.Ordinal) ? length - 2 : IsPlural(word) ? length - 1 : length;
    }

    private static int WithoutVerbEnding(ReadOnlySpan<char> word, int length)
    {
        int ending = word[..length].EndsWith("ing", StringComparison.Ordinal) ? 3 : word[..length].EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        int left = length - ending;
        if (ending == 0 || left < 3 || word[..left].IndexOfAny("aeiouy") < 0)
        {
            return length;
        }

        return word[left - 1] == word[left - 2] && word[left - 1] is not ('l' or 's' or 'z') ? left - 1 : left;
    }

    private static int WithoutDerivedEnding(Span<char> word, int length)
    {
        foreach ((string ending, string instead) in Derived)
        {
            if (length >= ending.Length + 4 && word[..length].EndsWith(ending, StringComparison.Ordinal))
            {
                instead.CopyTo(word[(length - ending.Length)..]);
                return length - ending.Length + instead.Length;
            }
        }

        return length;
    }
}
