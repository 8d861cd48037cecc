namespace NotesGen.Templates.Syntax;

/// <summary>A stretch of a template's text, in UTF-16 offsets.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    public TextSpan To(TextSpan last) => Between(Start, last.End);
}
