using System.Buffers;
using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>
/// Reads a BibTeX file, entry by entry. It never gives up: at damage it reports the place, keeps the entry with the
/// fields before the damage, and goes on at the next entry. A comma that is missing or one too many is no damage.
/// </summary>
internal sealed class BibTexReader(SourceText source, EntryList entries)
{
    private static readonly SearchValues<char> AfterKey = SearchValues.Create(",{}\"=\r\n");
    private static readonly SearchValues<char> AfterKeyInParentheses = SearchValues.Create(",{}\"=\r\n)");

    private readonly BibTexText text = new(source.Text);
    private readonly BibTexValue value = new(source.Text);
    private readonly List<KeyValuePair<string, string>> fields = [];
    private BibTexDamage damage;
    private int position;

    /// <summary>Where a field begins whose soundness is not known yet: after damage, reading resumes there.</summary>
    private int unsound;

    /// <summary>Reads the whole file.</summary>
    public void Read()
    {
        int certain = 0;
        while (text.FindHeader(position, certain, out BibTexHeader header))
        {
            unsound = position = header.Open + 1;
            certain = 0;
            SourceSpan key = default;
            bool sound = header.Type switch
            {
                "comment" or "preamble" => SkipGroup(header.Open),
                "string" => ReadAbbreviation(Closing(header)),
                _ => ReadKey(header, out key) && ReadFields(Closing(header)),
            };
            if (!sound)
            {
                Report(header, key);
                certain = damage.Certain;
                position = unsound;
            }

            if (key.Length > 0)
            {
                string name = text.Text.Substring(key.Start, key.Length);
                SourceSpan span = SourceSpan.Between(header.Start, sound ? position : Math.Max(unsound, key.End));
                entries.Add(EntryReading.Read(name, header.Type, [.. fields], entries.Place(span)), key);
            }
        }
    }

    private char Closing(BibTexHeader header) => text[header.Open] == '{' ? '}' : ')';

    private bool Damaged(SourceSpan span, string message, string? help)
    {
        damage = new BibTexDamage(span, message, help, span.End);
        return false;
    }

    /// <summary>Damage in one character, which may itself begin the next entry.</summary>
    private bool Unexpected(int offset, string message, string? help = null)
    {
        damage = new BibTexDamage(text.SpanAt(offset), message, help, offset);
        return false;
    }

    private void Report(BibTexHeader header, SourceSpan key)
    {
        SourceSpan opening = SourceSpan.Between(header.Start, Math.Max(header.Open + 1, key.End));
        DiagnosticNote where = new("the entry begins here", entries.Place(opening));
        entries.Report(
            damage.Span, damage.Message, damage.Help,
            key.Length > 0 ? [where, new DiagnosticNote("of this entry, only the fields before this place are used")] : [where]);
    }

    /// <summary>Passes over a comment in braces; of any other, only the opening, as BibTeX does.</summary>
    private bool SkipGroup(int open)
    {
        if (text[open] == '{' && text.CloserOf(open) is var close and >= 0)
        {
            position = close + 1;
        }

        return true;
    }

    private bool ReadAbbreviation(char closing)
    {
        int start = text.SkipBlank(position);
        if (!ReadName("the name of an abbreviation", out string name) || !ReadValue(start))
        {
            return false;
        }

        position = text.SkipBlank(position);
        if (text[position] != closing)
        {
            return Unexpected(position, $"`{closing}` is expected here");
        }

        position++;
        value.Define(name);
        return true;
    }

    /// <summary>Reads the key up to a comma, the end of its line or the entry's end. Without a comma, a key is one word.</summary>
    private bool ReadKey(BibTexHeader header, out SourceSpan key)
    {
        fields.Clear();
        int start = text.SkipBlank(position);
        int length = source.Text.AsSpan(start).IndexOfAny(Closing(header) == ')' ? AfterKeyInParentheses : AfterKey);
        int end = length < 0 ? source.Text.Length : start + length;
        if (text[end] is '=' or '"' or '{')
        {
            int word = source.Text.AsSpan(start, end - start).TrimEnd().IndexOfAny(' ', '\t');
            end = word < 0 || text[start] == '@' ? start : start + word;
        }

        key = new SourceSpan(start, source.Text.AsSpan(start, end - start).TrimEnd().Length);
        unsound = position = end;
        return key.Length > 0
            || Damaged(SourceSpan.Between(header.Start, header.Open + 1), "this entry has no citation key", $"write `@{header.Type}{{key,`");
    }

    private bool ReadFields(char closing)
    {
        while (true)
        {
            while (text[position] == ',' || char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            unsound = position;
            if (position >= source.Text.Length || text[position] == '@')
            {
                return Unexpected(position, "this entry is never closed", $"close it with `{closing}`");
            }

            if (text[position] == closing)
            {
                position++;
                return true;
            }

            if (!ReadName("the name of a field", out string name) || !ReadValue(unsound) || !EndsHere(closing))
            {
                return false;
            }

            fields.Add(new KeyValuePair<string, string>(name, value.ToText()));
        }
    }

    private bool ReadName(string expected, out string name)
    {
        position = text.SkipBlank(position);
        int end = text.SkipName(position);
        name = source.Text[position..end];
        if (end == position)
        {
            return Unexpected(position, $"{expected} is expected here");
        }

        position = text.SkipBlank(end);
        return text[position++] == '=' || Unexpected(position - 1, $"`=` is expected here, after `{name}`");
    }

    /// <summary>Marks out the pieces of the value of a field that begins at <paramref name="field"/>.</summary>
    private bool ReadValue(int field)
    {
        value.Clear();
        do
        {
            int start = position = text.SkipBlank(position);
            int close = text[start] switch
            {
                '{' => text.CloserOf(start),
                '"' => EndOfQuote(start),
                _ => text.SkipName(start),
            };
            if (close < 0)
            {
                string help = text[start] == '{' ? "close it with `}`" : "close it with `\"`, and pair the braces within it";
                return Damaged(SourceSpan.Between(field, start + 1), "this value is never closed", help);
            }

            if (close == start)
            {
                return Unexpected(start, "a value is expected here", "put the value in braces");
            }

            bool quoted = text[start] is '{' or '"';
            if (quoted)
            {
                value.AddText(start + 1, close);
            }
            else
            {
                value.AddName(start, close);
            }

            position = text.SkipBlank(quoted ? close + 1 : close);
        }
        while (text[position++] == '#');

        position--;
        return true;
    }

    private int EndOfQuote(int quote)
    {
        int at = quote + 1;
        while (true)
        {
            int found = source.Text.AsSpan(at).IndexOfAny('"', '{', '}');
            at += found;
            if (found < 0 || text[at] == '}')
            {
                return -1;
            }

            if (text[at] == '"')
            {
                return at;
            }

            at = text.CloserOf(at) + 1;
            if (at == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>A value has ended where it seems to, if a comma, the entry's end or another field follows it.</summary>
    private bool EndsHere(char closing)
    {
        char next = text[position];
        if (position >= source.Text.Length || next is ',' or '@' || next == closing)
        {
            return true;
        }

        int end = text.SkipName(position);
        return (end > position && text[text.SkipBlank(end)] == '=') || Unexpected(position, "a comma is expected here");
    }
}
