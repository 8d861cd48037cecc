using System.Globalization;
using System.Text;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>Writes a text as a value of YAML: as it is where YAML reads it so, else in quotes.</summary>
internal static class YamlText
{
    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The value, in one line.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.AsSpan().ContainsAny("[]{},\"\\`|>\t") && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(IsEscaped) && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c)
                : IsEscaped(c) ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What cannot be seen in an editor, or that YAML would take for the end of a line. Both halves of an emoji are letters enough.</summary>
    private static bool IsEscaped(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || c == '\uFEFF';
}
