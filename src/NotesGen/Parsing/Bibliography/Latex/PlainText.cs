using System.Text;

namespace NotesGen.Parsing.Bibliography.Latex;

/// <summary>
/// Collects the plain text of a title or a name: single spaces, no control characters, no half surrogates, Latin
/// letters and their marks as one character.
/// </summary>
internal sealed class PlainText(int capacity)
{
    private readonly StringBuilder text = new(capacity);
    private bool gap;
    private char high;

    /// <summary>Adds text as it stands.</summary>
    public void Append(ReadOnlySpan<char> added)
    {
        foreach (char c in added)
        {
            Append(c);
        }
    }

    /// <summary>Adds one UTF-16 code unit; white space only separates.</summary>
    public void Append(char c)
    {
        if (high != '\0')
        {
            bool pair = char.IsLowSurrogate(c);
            text.Append(pair ? high : '\uFFFD');
            high = '\0';
            if (pair)
            {
                text.Append(c);
                return;
            }
        }

        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            gap |= char.IsWhiteSpace(c);
            return;
        }

        if (gap && text.Length > 0)
        {
            text.Append(' ');
        }

        gap = false;
        if (char.IsHighSurrogate(c))
        {
            high = c;
        }
        else if (c is >= '\u0300' and <= '\u0331' && text.Length > 0 && LatinCompositions.Compose(text[^1], c) is { } whole)
        {
            text[^1] = whole;
        }
        else
        {
            text.Append(char.IsLowSurrogate(c) ? '\uFFFD' : c);
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (high != '\0')
        {
            high = '\0';
            text.Append('\uFFFD');
        }

        return text.ToString();
    }
}
