namespace NotesGen.Rendering;

/// <summary>What readers call the types of notes.</summary>
/// <param name="noun">The label <c>note_type</c>, with <c>{0}</c> for the type.</param>
internal sealed class TypeNaming(string noun)
{
    /// <summary>The type that is that of a plain note, written out.</summary>
    private const string Plain = "synthesis";

    private readonly string suffix = noun.Replace("{0}", "", StringComparison.Ordinal).Trim();

    /// <summary>A note's own type in words, null for a plain note: <c>evidence</c> is "Evidence note"; a type that says "note" itself is left alone.</summary>
    public string? InWords(string? type)
    {
        if (string.IsNullOrEmpty(type) || type == Plain)
        {
            return null;
        }

        string capital = char.ToUpperInvariant(type[0]) + type[1..];
        return capital.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? capital : noun.Replace("{0}", capital, StringComparison.Ordinal);
    }
}
