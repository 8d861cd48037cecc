namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>
/// What stands in a text where a comment was: one character that no text uses, as often as the comment was long, so that
/// every offset behind it stays right. Parsers pass over it, and nothing of the comment is there to be shown.
/// </summary>
internal static class HiddenText
{
    /// <summary>A Unicode noncharacter, set aside for uses within a program.</summary>
    public const char Mark = '\uFDD0';

    /// <summary>The text with everything in the ranges hidden, ends of lines too.</summary>
    public static string Hide(string text, IEnumerable<(int Start, int End)> ranges) =>
        string.Create(text.Length, (text, ranges), static (filled, given) =>
        {
            given.text.CopyTo(filled);
            int done = 0;
            foreach ((int start, int end) in given.ranges)
            {
                // Ranges are in the order of their starts; each character is filled once, however they overlap.
                int from = Math.Max(start, done);
                if (from < end)
                {
                    filled[from..end].Fill(Mark);
                    done = end;
                }
            }
        });

    /// <summary>The text without what is hidden in it.</summary>
    public static string Without(ReadOnlySpan<char> text) =>
        text.Contains(Mark) ? text.ToString().Replace(Mark.ToString(), "", StringComparison.Ordinal) : text.ToString();
}
