namespace NotesGen.Diagnostics;

/// <summary>
/// A stretch of a source's text, in UTF-16 code units from its beginning (a byte-order mark does not count).
/// Lines and columns are worked out only when a diagnostic is shown: most spans never are.
/// </summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first code unit behind the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
