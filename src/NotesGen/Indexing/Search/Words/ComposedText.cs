using System.Text;

namespace NotesGen.Indexing.Search.Words;

/// <summary>Texts in Unicode's form NFC, so that an accent typed as a character of its own and one that is part of its letter are the same.</summary>
internal static class ComposedText
{
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        string whole = Whole(text);
        return whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The text with U+FFFD for halves of surrogate pairs and U+FFFE, which the system refuses to compose.</summary>
    private static string Whole(string text)
    {
        int place = Broken(text, 0);
        if (place < 0)
        {
            return text;
        }

        char[] whole = text.ToCharArray();
        for (; place >= 0; place = Broken(text, place + 1))
        {
            whole[place] = '\uFFFD';
        }

        return new string(whole);
    }

    private static int Broken(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || c == '\uFFFE')
            {
                return i;
            }
        }

        return -1;
    }
}
