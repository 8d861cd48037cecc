namespace NotesGen.Model;

/// <summary>
/// Markdown turned into UTF-8 HTML once, with holes where the text depends on other notes: links, images, citations, tags.
/// Holes are in the order of their offsets.
/// </summary>
public sealed record Fragment(ReadOnlyMemory<byte> Utf8, IReadOnlyList<Hole> Holes)
{
    /// <summary>Nothing at all.</summary>
    public static Fragment Empty { get; } = new(ReadOnlyMemory<byte>.Empty, []);

    /// <summary>True when there is neither text nor a hole.</summary>
    public bool IsEmpty => Utf8.IsEmpty && Holes.Count == 0;
}
