namespace NotesGen.Templates.Functions.BuiltIn;

internal static partial class StringFunctions
{
    private static void AddCutting(FunctionGroup group) => group
        .Add("strip(text)", "The text without blanks around it.", static call => call.Text(0).Trim())
        .Add("lstrip(text)", "The text without blanks before it.", static call => call.Text(0).TrimStart())
        .Add("rstrip(text)", "The text without blanks after it.", static call => call.Text(0).TrimEnd())
        .Add("strip_newlines(text)", "The text without its line breaks.", static call => call.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))
        .Add("slice(text, start, length = 0)", "The part of the text from `start` on, of `length` characters, or to the end; a negative start counts from the end.", static call =>
            Slice(call.Text(0), call.Integer(1), call.Integer(2) is > 0 and var length ? length : int.MaxValue))
        .Add("slice1(text, start, length = 1)", "The part of the text from `start` on, of `length` characters; a negative start counts from the end.", static call =>
            Slice(call.Text(0), call.Integer(1), call.Integer(2)))
        .Add("split(text, match)", "The parts of the text between each `match`, without empty ones.", static call =>
            Value.List(call.Text(0).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries)))
        .Add("truncate(text, length, ellipsis = \"...\")", "The text cut to `length` characters, the ellipsis counted.", static call =>
            Truncate(call.Text(0), call.Integer(1), call[2].IsNull ? "..." : call.Text(2)))
        .Add("truncatewords(text, count, ellipsis = \"...\")", "The first `count` words of the text, with the ellipsis if some are left out.", static call =>
            TruncateWords(call.Text(0), call.Integer(1), call[2].IsNull ? "..." : call.Text(2)));

    private static string Slice(string text, int start, int length)
    {
        if (start < 0) start += text.Length;
        if (start < 0)
        {
            length = length == int.MaxValue ? length : length + start;
            start = 0;
        }

        return start >= text.Length || length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.AsSpan(0, Math.Max(0, count))!) + ellipsis;
    }
}
