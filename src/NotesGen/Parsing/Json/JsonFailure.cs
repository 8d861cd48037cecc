using System.Text;
using System.Text.Json;
using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Json;

/// <summary>Where a text stops being JSON, and why.</summary>
internal sealed record JsonFailure(SourceSpan Span, string Reason)
{
    /// <summary>What a reader of the text, as UTF-8, ran into.</summary>
    public static JsonFailure Of(JsonException problem, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int start = new Utf16Offsets(utf8).Of(ByteOffset(utf8, problem));
        return new JsonFailure(new SourceSpan(start, start < text.Length ? 1 : 0), ReasonOf(problem));
    }

    private static long ByteOffset(ReadOnlySpan<byte> utf8, JsonException problem)
    {
        long start = 0;
        for (long line = problem.LineNumber ?? 0; line > 0; line--)
        {
            int end = utf8[(int)start..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            start += end + 1;
        }

        return start + (problem.BytePositionInLine ?? 0);
    }

    /// <summary>The reader's reason without the place that it appends.</summary>
    private static string ReasonOf(JsonException problem)
    {
        int place = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = (place < 0 ? problem.Message : problem.Message[..place]).TrimEnd('.');
        return reason.Length > 0 ? char.ToLowerInvariant(reason[0]) + reason[1..] : "unexpected end";
    }
}
