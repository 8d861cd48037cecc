using System.Buffers;
using NotesGen.Diagnostics;
using NotesGen.Parsing.Html;

namespace NotesGen.Checks.Links;

/// <summary>
/// Where addresses stand in a source. The text is cut once at what cannot be part of an address and once at what seldom is, so that each address is
/// then found in one step, however many are looked for.
/// </summary>
internal sealed class WrittenAddresses
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>()[]{}|`,;");
    private static readonly SearchValues<char> CertainEnds = SearchValues.Create(" \t\r\n\"<>");

    private readonly Dictionary<string, SourceSpan> spans = new(StringComparer.Ordinal);

    private WrittenAddresses()
    {
    }

    /// <summary>The addresses of a source.</summary>
    public static WrittenAddresses Of(SourceText source)
    {
        WrittenAddresses written = new();
        written.Cut(source.Text, Ends);
        written.Cut(source.Text, CertainEnds);
        return written;
    }

    /// <summary>The first place of an address; null if it is not written there as it is on the page.</summary>
    public SourceSpan? Find(string address) => spans.TryGetValue(Plain(address), out SourceSpan span) ? span : null;

    private void Cut(string text, SearchValues<char> ends)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(ends);
            int end = length < 0 ? text.Length : start + length;
            Add(text, start, end);
            start = end + 1;
        }
    }

    private void Add(string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (!word.ContainsAny('/', '#', '.'))
        {
            return;
        }

        // [words](address) without a space between, perhaps with parentheses in the address.
        int bracket = word.IndexOf("](", StringComparison.Ordinal);
        if (bracket >= 0)
        {
            start += bracket + 2;
            int close = text.LastIndexOf(')', end - 1, end - start);
            end = close < 0 ? end : close;
        }

        // src=curve.png, without quotation marks.
        int equals = text.IndexOf('=', start, end - start);
        if (equals >= 0)
        {
            Keep(text, equals + 1, end);
        }

        Keep(text, start, end);
        int trimmed = start + text.AsSpan(start, end - start).TrimEnd(".,;:!?*_'").Length;
        if (trimmed < end)
        {
            Keep(text, start, trimmed);
        }
    }

    private void Keep(string text, int start, int end)
    {
        if (end > start)
        {
            string word = text[start..end];
            spans.TryAdd(Plain(word.Contains('&', StringComparison.Ordinal) ? CharacterReferences.Read(word) : word), SourceSpan.Between(start, end));
        }
    }

    private static string Plain(string address) => address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;
}
