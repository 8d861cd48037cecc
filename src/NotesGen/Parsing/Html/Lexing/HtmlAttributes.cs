namespace NotesGen.Parsing.Html.Lexing;

/// <summary>The attributes of a start tag, one after the other: their names and values as they are written, references unread.</summary>
internal ref struct HtmlAttributes
{
    private ReadOnlySpan<char> rest;

    private HtmlAttributes(ReadOnlySpan<char> rest)
    {
        this.rest = rest;
    }

    /// <summary>The name of the attribute.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its value without quotation marks; empty for an attribute without one.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>The attributes of a tag.</summary>
    /// <param name="tag">The whole tag, from its <c>&lt;</c> to its <c>&gt;</c>.</param>
    /// <param name="nameEnd">Where its name ends.</param>
    public static HtmlAttributes Of(ReadOnlySpan<char> tag, int nameEnd) => new(tag[nameEnd..^1]);

    /// <summary>Goes on to the next attribute.</summary>
    public bool MoveNext()
    {
        rest = rest.TrimStart("\t\n\f\r /");
        if (rest.IsEmpty)
        {
            return false;
        }

        // A name may begin with an equals sign, and with hardly any other.
        int end = rest[1..].IndexOfAny("\t\n\f\r /=");
        Name = end < 0 ? rest : rest[..(end + 1)];
        rest = rest[Name.Length..];
        ReadOnlySpan<char> behind = rest.TrimStart("\t\n\f\r ");
        if (!behind.StartsWith('='))
        {
            Value = [];
            return true;
        }

        behind = behind[1..].TrimStart("\t\n\f\r ");
        int close;
        if (behind is ['"' or '\'', ..])
        {
            close = behind[1..].IndexOf(behind[0]);
            Value = close < 0 ? behind[1..] : behind[1..(close + 1)];
            rest = close < 0 ? [] : behind[(close + 2)..];
            return true;
        }

        close = behind.IndexOfAny("\t\n\f\r ");
        Value = close < 0 ? behind : behind[..close];
        rest = behind[Value.Length..];
        return true;
    }

    /// <summary>The value of the next attribute of a name.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        while (MoveNext())
        {
            if (Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = Value;
                return true;
            }
        }

        value = [];
        return false;
    }
}
