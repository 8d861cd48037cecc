using System.Text;

namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>
/// The values of a file's fields: what stands in braces or quotes, numbers, and abbreviations, joined by <c>#</c>. A value
/// is first only marked out, and made into text once it is known to be sound.
/// </summary>
internal sealed class BibTexValue(string text)
{
    /// <summary>
    /// How much text abbreviations may add to a file, so that abbreviations of abbreviations cannot swell without end. Real
    /// files stay far below; beyond it, an abbreviation stands for its own name.
    /// </summary>
    private int allowance = (2 * text.Length) + 65_536;

    private readonly List<(int Start, int End, bool IsName)> pieces = [];

    private readonly Dictionary<string, string> abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "January",
        ["feb"] = "February",
        ["mar"] = "March",
        ["apr"] = "April",
        ["may"] = "May",
        ["jun"] = "June",
        ["jul"] = "July",
        ["aug"] = "August",
        ["sep"] = "September",
        ["oct"] = "October",
        ["nov"] = "November",
        ["dec"] = "December",
    };

    /// <summary>Begins another value.</summary>
    public void Clear() => pieces.Clear();

    /// <summary>Adds what stands between two offsets: literal text.</summary>
    public void AddText(int start, int end) => pieces.Add((start, end, false));

    /// <summary>Adds the number or the abbreviation that stands between two offsets.</summary>
    public void AddName(int start, int end) => pieces.Add((start, end, true));

    /// <summary>Lets a name stand for the value; a later definition replaces an earlier one.</summary>
    public void Define(string name) => abbreviations[name] = ToText();

    /// <summary>The value's text, its line breaks and indentation single spaces.</summary>
    public string ToText()
    {
        if (pieces is [var only])
        {
            return Unbroken(TextOf(only));
        }

        StringBuilder joined = new();
        foreach ((int Start, int End, bool IsName) piece in pieces)
        {
            joined.Append(TextOf(piece));
        }

        return Unbroken(joined.ToString());
    }

    private string TextOf((int Start, int End, bool IsName) piece)
    {
        string written = text[piece.Start..piece.End];
        if (!piece.IsName || !abbreviations.TryGetValue(written, out string? meaning) || meaning.Length > allowance)
        {
            return written;
        }

        allowance -= meaning.Length;
        return meaning;
    }

    private static string Unbroken(string value)
    {
        if (!value.AsSpan().ContainsAny('\n', '\r'))
        {
            return value;
        }

        StringBuilder line = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            int start = i;
            while (i < value.Length && char.IsWhiteSpace(value[i]))
            {
                i++;
            }

            ReadOnlySpan<char> blank = value.AsSpan(start, i - start);
            line.Append(blank.ContainsAny('\n', '\r') ? " " : blank);
            if (i < value.Length)
            {
                line.Append(value[i]);
            }
        }

        return line.ToString().Trim();
    }
}
