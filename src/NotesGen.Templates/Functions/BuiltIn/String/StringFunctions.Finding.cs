using System.Globalization;

namespace NotesGen.Templates.Functions.BuiltIn;

internal static partial class StringFunctions
{
    private static void AddFinding(FunctionGroup group) => group
        .Add("contains(text, value)", "Whether the text holds `value`.", static call => call.Text(1).Length > 0 && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal))
        .Add("starts_with(text, value)", "Whether the text starts with `value`.", static call => call.Text(1).Length > 0 && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal))
        .Add("ends_with(text, value)", "Whether the text ends with `value`.", static call => call.Text(1).Length > 0 && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal))
        .Add("equals_ignore_case(text, value)", "Whether the texts are equal but for small and capital letters.", static call => string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase))
        .Add("empty(text)", "Whether the text has no characters.", static call => call.Text(0).Length == 0)
        .Add("whitespace(text)", "Whether the text has nothing but blanks.", static call => string.IsNullOrWhiteSpace(call.Text(0)))
        .Add("size(text)", "How many characters the text has.", static call => call.Text(0).Length)
        .Add("index_of(text, search, start_index = null, count = null, string_comparison = null)", "The position of `search` in the text; -1 when it is not in it.", IndexOf)
        .Add("to_int(text)", "The 32-bit whole number that the text writes; null when it writes none.", static call => int.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var number) ? number : default(Value))
        .Add("to_long(text)", "The 64-bit whole number that the text writes; null when it writes none.", static call => long.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var number) ? number : default(Value))
        .Add("to_float(text)", "The 32-bit fraction that the text writes; null when it writes none.", static call => float.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var number) ? Value.FromSingle(number) : default)
        .Add("to_double(text)", "The 64-bit fraction that the text writes; null when it writes none.", static call => double.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var number) ? number : default(Value));

    private static Value IndexOf(FunctionCall call)
    {
        var text = call.Text(0);
        var start = Math.Clamp(call.Integer(2), 0, text.Length);
        var count = call[3].IsNull ? text.Length - start : Math.Clamp(call.Integer(3), 0, text.Length - start);
        var comparison = call[4].IsNull ? StringComparison.Ordinal : Enum.Parse<StringComparison>(call.Text(4));
        return text.IndexOf(call.Text(1), start, count, comparison);
    }
}
