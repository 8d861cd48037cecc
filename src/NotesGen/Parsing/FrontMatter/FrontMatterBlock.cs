using NotesGen.Diagnostics;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>
/// The lines between the <c>---</c> lines at the top of a file: the offsets of their text, and where the body begins.
/// </summary>
internal readonly record struct FrontMatterBlock(int Start, int End, int BodyStart)
{
    public static FrontMatterBlock None { get; } = new(0, 0, 0);

    /// <summary>
    /// Finds the block. Blank lines before it are a mistake that is read all the same; a block that is never closed is
    /// no block, so that the text of the note is not lost.
    /// </summary>
    public static FrontMatterBlock Find(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        string text = source.Text;
        int open = 0;
        while (open < text.Length && char.IsWhiteSpace(text[open]))
        {
            open++;
        }

        if (open > 0)
        {
            open = text.AsSpan(0, open).LastIndexOfAny('\r', '\n') + 1;
        }

        if (!IsFence(LineAt(text, open), "---"))
        {
            return None;
        }

        int start = NextLine(text, open);
        if (open > 0 && !LineAt(text, start).Contains(':'))
        {
            return None;
        }

        for (int line = start; line < text.Length; line = NextLine(text, line))
        {
            ReadOnlySpan<char> content = LineAt(text, line);
            if (IsFence(content, "---") || IsFence(content, "..."))
            {
                if (open > 0)
                {
                    diagnostics.Add(new Diagnostic(
                        Catalogue.LateFrontMatter, new SourcePlace(source.Path, new SourceSpan(open, 3)), "front matter begins below line 1")
                    {
                        Help = "remove the empty lines above it: other programs do not see it there",
                    });
                }

                return new FrontMatterBlock(start, line, NextLine(text, line));
            }
        }

        if (LineAt(text, start).Contains(':'))
        {
            diagnostics.Add(new Diagnostic(
                Catalogue.UnclosedFrontMatter, new SourcePlace(source.Path, new SourceSpan(open, 3)), "this front matter is never closed, so it is read as text")
            {
                Help = "put a line `---` below its last key",
            });
        }

        return None;
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.StartsWith(fence, StringComparison.Ordinal) && line[3..].IsWhiteSpace();

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(Math.Min(start, text.Length));
        int end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int NextLine(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return text.Length;
        }

        end += start;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
