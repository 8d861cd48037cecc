using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NotesGen.Model;

/// <summary>
/// The part of an address that names one page: lower-case Unicode letters and digits joined by single hyphens.
/// Also how topics, clusters and notes are named in front matter.
/// </summary>
public readonly record struct Slug(string Value) : IComparable<Slug>
{
    /// <summary>A name longer than this is cut, at a hyphen where there is one.</summary>
    public const int MaximumLength = 80;

    /// <summary>True for a name of which nothing is left (<c>$?</c>).</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <inheritdoc/>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    /// <summary>
    /// The slug of a name: NFC, lower case, letters, marks and digits of every script kept, apostrophes dropped, runs of
    /// anything else one hyphen, cut at a word boundary. Empty when the name holds no letter or digit.
    /// </summary>
    public static Slug From(string name)
    {
        if (IsPlain(name))
        {
            return new Slug(name);
        }

        StringBuilder slug = new(name.Length);
        bool gap = false;
        foreach (Rune rune in name.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (IsKept(rune))
            {
                if (gap && slug.Length > 0)
                {
                    slug.Append('-');
                }

                gap = false;
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value is not ('\'' or '’' or 'ʼ'))
            {
                gap = true;
            }
        }

        return new Slug(Cut(slug.ToString()));
    }

    /// <summary>A short name made from a path alone, for what has no name of its own or shares one: eight hexadecimal digits.</summary>
    public static string HashOf(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path.Normalize(NormalizationForm.FormC))).AsSpan(0, 4));

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Most file names of a knowledge base are slugs already; they are used as they are.</summary>
    private static bool IsPlain(string name)
    {
        if (name.Length is 0 or > MaximumLength || name[0] == '-' || name[^1] == '-')
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && !(c == '-' && name[i - 1] != '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= MaximumLength)
        {
            return slug;
        }

        int end = slug[MaximumLength] == '-' ? MaximumLength : slug.LastIndexOf('-', MaximumLength - 1);
        if (end > 0)
        {
            return slug[..end];
        }

        end = char.IsHighSurrogate(slug[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return slug[..end];
    }
}
