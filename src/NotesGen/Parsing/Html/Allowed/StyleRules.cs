using System.Collections.Frozen;

namespace NotesGen.Parsing.Html.Allowed;

/// <summary>
/// The properties of style that raw HTML in a note may set: colours, weights, lengths, alignment; nothing that loads a
/// file, takes a thing out of the text's flow or lays it over another.
/// </summary>
internal static class StyleRules
{
    private static readonly FrozenSet<string> Properties = (
        "background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width "
        + "caption-side clear color direction float font-family font-size font-style font-variant font-weight height letter-spacing line-height list-style-type "
        + "margin margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width opacity overflow-wrap padding padding-bottom padding-left padding-right "
        + "padding-top text-align text-decoration text-indent text-transform unicode-bidi vertical-align white-space width word-break writing-mode").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Functions = FrozenSet.Create(StringComparer.Ordinal, "rgb", "rgba", "hsl", "hsla");

    /// <summary>The property by which a style says what an attribute once said; null when it takes no such value.</summary>
    public static (string Property, string Value)? OfAttribute(string element, string attribute, string value)
    {
        value = value.Trim().ToLowerInvariant();
        (string Property, string Value)? found = (attribute, value) switch
        {
            ("align", "left" or "right") when element is "img" or "table" => ("float", value),
            ("align", "top" or "middle" or "bottom") when element == "img" => ("vertical-align", value),
            ("align", "center") when element == "table" => ("margin", "auto"),
            ("align", "left" or "right" or "center" or "justify") => ("text-align", value),
            ("valign", "top" or "middle" or "bottom" or "baseline") => ("vertical-align", value),
            ("bgcolor", _) => ("background-color", value),
            ("color", _) => ("color", value),
            ("face", _) => ("font-family", value),
            ("width" or "height", _) => (attribute, value.Length > 0 && char.IsAsciiDigit(value[^1]) ? value + "px" : value),
            _ => null,
        };
        return found is { } rule && IsHarmless(rule.Property, rule.Value) ? found : null;
    }

    /// <summary>True for a property that notes may set, with a value that does no more than it says.</summary>
    public static bool IsHarmless(string property, string value) => Properties.Contains(property) && IsHarmless(value);

    /// <summary>Words, numbers of up to four digits, colours, per cent and commas: no strings, no addresses, no escapes.</summary>
    private static bool IsHarmless(ReadOnlySpan<char> value)
    {
        int open = 0;
        for (int i = 0; i < value.Length;)
        {
            char c = value[i];
            if (char.IsAsciiLetter(c) || (c == '-' && i + 1 < value.Length && char.IsAsciiLetter(value[i + 1])))
            {
                int start = i;
                i++;
                while (i < value.Length && (char.IsAsciiLetterOrDigit(value[i]) || value[i] == '-'))
                {
                    i++;
                }

                if (i < value.Length && value[i] == '(')
                {
                    if (!Functions.Contains(value[start..i].ToString()))
                    {
                        return false;
                    }

                    open++;
                    i++;
                }
            }
            else if (c == '#')
            {
                int digits = value[(i + 1)..].IndexOfAnyExcept("0123456789abcdefABCDEF");
                digits = digits < 0 ? value.Length - i - 1 : digits;
                if (digits is not (3 or 4 or 6 or 8))
                {
                    return false;
                }

                i += 1 + digits;
            }
            else if (char.IsAsciiDigit(c) || (c == '.' && i + 1 < value.Length && char.IsAsciiDigit(value[i + 1])))
            {
                int start = i;
                while (i < value.Length && char.IsAsciiDigit(value[i]))
                {
                    i++;
                }

                if (i - start > 4)
                {
                    return false;
                }

                if (i < value.Length && value[i] == '.')
                {
                    i++;
                    while (i < value.Length && char.IsAsciiDigit(value[i]))
                    {
                        i++;
                    }
                }
            }
            else if (c == ')')
            {
                if (--open < 0)
                {
                    return false;
                }

                i++;
            }
            else if (c is ' ' or ',' or '%' or '/')
            {
                // A slash with a star would begin a comment, but a star is not in this list.
                i++;
            }
            else
            {
                return false;
            }
        }

        return open == 0 && !value.IsEmpty;
    }
}
