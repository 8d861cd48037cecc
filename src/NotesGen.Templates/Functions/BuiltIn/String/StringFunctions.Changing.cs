using System.Text;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

internal static partial class StringFunctions
{
    private static void AddChanging(FunctionGroup group) => group
        .Add("append(text, with)", "`text` and `with` after it.", static call => TextOperation.Join(call[0], call[1], call.Rendering))
        .Add("prepend(text, by)", "`text` and `by` before it.", static call => TextOperation.Join(call[1], call[0], call.Rendering))
        .Add("capitalize(text)", "The text with a capital first letter.", static call => Capitalized(call.Text(0)))
        .Add("capitalizewords(text)", "The text with a capital letter at the start of each word.", static call => CapitalizedWords(call.Text(0)))
        .Add("downcase(text)", "The text in small letters.", static call => call[0].IsNull ? default(Value) : call.Text(0).ToLowerInvariant())
        .Add("upcase(text)", "The text in capital letters.", static call => call[0].IsNull ? default(Value) : call.Text(0).ToUpperInvariant())
        .Add("handleize(text)", "The text as a part of an address: small letters, digits, and `-` for the rest.", static call => Handle(call.Text(0)))
        .Add("pluralize(number, singular, plural)", "`singular` for 1, `plural` for any other number.", static call => call.Number(0) is var number && Arithmetic.Compare(number, 1) == 0 ? call[1] : call[2])
        .Add("remove(text, remove)", "The text without each `remove` in it.", static call => Replaced(call, call.Text(1), ""))
        .Add("remove_first(text, remove)", "The text without the first `remove` in it.", static call => ReplacedOnce(call, call.Text(1), "", MatchSide.Start))
        .Add("remove_last(text, remove)", "The text without the last `remove` in it.", static call => ReplacedOnce(call, call.Text(1), "", MatchSide.End))
        .Add("replace(text, match, replace)", "The text with `replace` for each `match`.", static call => Replaced(call, call.Text(1), call.Text(2)))
        .Add("replace_first(text, match, replace, from_end = false)", "The text with `replace` for the first `match`, or the last if `from_end`.", static call =>
            ReplacedOnce(call, call.Text(1), call.Text(2), call[3].IsTrue ? MatchSide.End : MatchSide.Start))
        .Add("pad_left(text, width)", "The text with blanks before it, `width` characters in all.", static call => Padded(call, MatchSide.Start))
        .Add("pad_right(text, width)", "The text with blanks after it, `width` characters in all.", static call => Padded(call, MatchSide.End));

    private enum MatchSide
    {
        Start,
        End,
    }

    private static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizedWords(string text)
    {
        var words = text.ToCharArray();
        for (var i = 0; i < words.Length; i++)
            if (i == 0 || char.IsWhiteSpace(words[i - 1]))
                words[i] = char.ToUpperInvariant(words[i]);
        return new string(words);
    }

    private static string Handle(string text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length > 0 && handle[^1] != '-') handle.Append('-');
        }

        return handle.ToString().TrimEnd('-');
    }

    private static Value Replaced(FunctionCall call, string match, string replacement)
    {
        var text = call.Text(0);
        if (match.Length == 0) return text;
        call.Rendering.CheckLength(text.Length + ((long)text.Length / match.Length * replacement.Length));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static Value ReplacedOnce(FunctionCall call, string match, string replacement, MatchSide side)
    {
        var text = call.Text(0);
        if (match.Length == 0) return text;
        var found = side == MatchSide.Start ? text.IndexOf(match, StringComparison.Ordinal) : text.LastIndexOf(match, StringComparison.Ordinal);
        return found < 0 ? text : call.Rendering.Limited(string.Concat(text.AsSpan(0, found), replacement, text.AsSpan(found + match.Length)));
    }

    private static Value Padded(FunctionCall call, MatchSide side)
    {
        var width = Math.Max(0, call.Integer(1));
        call.Rendering.CheckLength(width);
        return side == MatchSide.Start ? call.Text(0).PadLeft(width) : call.Text(0).PadRight(width);
    }
}
