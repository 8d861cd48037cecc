using System.Globalization;
using System.Text;

namespace NotesGen.Indexing.Search.Words;

/// <summary>
/// Folds characters, so that case, accents and width make no difference: each by itself, so that the place of a word in
/// its text stays known.
/// </summary>
internal static class Folding
{
    private const int PageLength = 256;

    // By code point of the basic plane, filled as characters come up. Two threads may fold the same one; both get the same.
    private static readonly string?[]?[] Pages = new string?[PageLength][];

    /// <summary>True for what words are made of: letters, marks, digits.</summary>
    public static bool IsPart(int codePoint) => codePoint < 0x80
        ? char.IsAsciiLetterOrDigit((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(codePoint) is <= UnicodeCategory.OtherNumber;

    /// <summary>What a character becomes; nothing for one that does not count.</summary>
    public static string Of(int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            return Fold(char.ConvertFromUtf32(codePoint));
        }

        string?[] page = Pages[codePoint / PageLength] ??= new string?[PageLength];
        return page[codePoint % PageLength] ??= Fold(((char)codePoint).ToString());
    }

    private static string Fold(string character)
    {
        StringBuilder folded = new();
        foreach (Rune part in character.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Rune lower = Rune.ToLowerInvariant(part);
            if (IsPart(lower.Value) && !Accents.Contain(lower.Value))
            {
                folded.Append(Simpler(lower.Value) ?? lower.ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>Letters that Unicode does not take apart although people type them as others, or not at all.</summary>
    private static string? Simpler(int letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        'ς' => "σ",
        '\u0640' or '\u02BB' or '\u02BC' => "", // tatweel, and letters that look like apostrophes
        _ => null,
    };
}
