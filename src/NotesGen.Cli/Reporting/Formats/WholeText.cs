using System.Text;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>Makes text fit to be encoded: half of a surrogate pair, which no encoding can carry, becomes U+FFFD.</summary>
internal static class WholeText
{
    /// <summary>The text, itself if nothing is wrong with it.</summary>
    public static string Of(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return text;
        }

        StringBuilder whole = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }
}
