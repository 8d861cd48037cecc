namespace NotesGen.Parsing.Papers;

/// <summary>
/// An arXiv id found in a text, without its version: since April 2007 <c>2305.20050</c>, before that an archive and seven
/// digits, <c>cs/9901001</c>. The old form's subject class (<c>math.GT/0309136</c>) is no part of the id.
/// See https://info.arxiv.org/help/arxiv_identifier.html.
/// </summary>
internal readonly ref struct ArXivId
{
    private readonly ReadOnlySpan<char> archive;
    private readonly ReadOnlySpan<char> number;

    private ArXivId(ReadOnlySpan<char> archive, ReadOnlySpan<char> number)
    {
        this.archive = archive;
        this.number = number;
    }

    /// <summary>True when the text was no arXiv id.</summary>
    public bool IsEmpty => number.IsEmpty;

    /// <summary>Reads a text that is an id and nothing else; empty when it is not.</summary>
    public static ArXivId Read(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash < 0 ? ReadNew(text) : ReadOld(text[..slash], text[(slash + 1)..]);
    }

    /// <summary>The id as text; <paramref name="whole"/> itself, where that is the id already.</summary>
    public string ToText(string? whole)
    {
        if (archive.IsEmpty)
        {
            return whole is not null && whole.Length == number.Length ? whole : number.ToString();
        }

        Span<char> lower = stackalloc char[archive.Length];
        archive.ToLowerInvariant(lower);
        return string.Concat(lower, "/", number);
    }

    private static ArXivId ReadNew(ReadOnlySpan<char> text)
    {
        int length = Digits(text) == 4 && text.Length > 4 && text[4] == '.' ? 5 + Digits(text[5..]) : 0;
        return length is 9 or 10 && IsMonth(text[2..4]) && IsVersion(text[length..]) ? new ArXivId([], text[..length]) : default;
    }

    private static ArXivId ReadOld(ReadOnlySpan<char> archive, ReadOnlySpan<char> number)
    {
        int dot = archive.IndexOf('.');
        if (dot >= 0)
        {
            if (archive.Length - dot != 3 || !char.IsAsciiLetter(archive[^1]) || !char.IsAsciiLetter(archive[^2]))
            {
                return default;
            }

            archive = archive[..dot];
        }

        return Digits(number) == 7 && IsMonth(number[2..4]) && IsVersion(number[7..]) && IsArchive(archive)
            ? new ArXivId(archive, number[..7])
            : default;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsMonth(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0' is >= 1 and <= 12;

    private static bool IsVersion(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text.Length > 1 && text[0] is 'v' or 'V' && Digits(text[1..]) == text.Length - 1);

    /// <summary>The archives there were before April 2007; only with these is a text with a slash an id, and not a key.</summary>
    private static bool IsArchive(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[10];
        return name.Length <= lower.Length && lower[..name.ToLowerInvariant(lower)] is
            "acc-phys" or "adap-org" or "alg-geom" or "ao-sci" or "astro-ph" or "atom-ph" or "bayes-an" or "chao-dyn" or "chem-ph"
            or "cmp-lg" or "comp-gas" or "cond-mat" or "cs" or "dg-ga" or "funct-an" or "gr-qc" or "hep-ex" or "hep-lat" or "hep-ph"
            or "hep-th" or "math" or "math-ph" or "mtrl-th" or "nlin" or "nucl-ex" or "nucl-th" or "patt-sol" or "physics"
            or "plasm-ph" or "q-alg" or "q-bio" or "quant-ph" or "solv-int" or "stat" or "supr-con";
    }
}
