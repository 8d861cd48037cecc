using NotesGen.Diagnostics;
using YamlDotNet.Core;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>
/// Where a mistake in YAML stands. The library names where it began to read or where it gave up, which for a tab or an
/// unclosed bracket may be other lines than the one to mend.
/// </summary>
internal static class FailurePlace
{
    /// <summary>The span within the text.</summary>
    public static SourceSpan Of(YamlException problem, string yaml)
    {
        int start = Math.Clamp((int)problem.Start.Index, 0, yaml.Length);
        int place = problem.Message.Contains(" tab ", StringComparison.Ordinal) ? IndentingTab(yaml, start)
            : problem.Message.Contains(" flow ", StringComparison.Ordinal) ? BracketOpenAbove(yaml, start)
            : -1;
        return place >= 0 ? new SourceSpan(place, 1) : new SourceSpan(start, start < yaml.Length ? 1 : 0);
    }

    /// <summary>The first tab that a line is indented by.</summary>
    private static int IndentingTab(string yaml, int start)
    {
        for (int line = yaml.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1; line < yaml.Length;)
        {
            int i = line;
            while (i < yaml.Length && yaml[i] == ' ')
            {
                i++;
            }

            if (i < yaml.Length && yaml[i] == '\t')
            {
                return i;
            }

            int end = yaml.AsSpan(i).IndexOfAny('\r', '\n');
            line = end < 0 ? yaml.Length : i + end + 1;
        }

        return -1;
    }

    /// <summary>The bracket that is still open at the end of its line; -1 when there is none or it closes.</summary>
    private static int BracketOpenAbove(string yaml, int start)
    {
        int closed = 0;
        for (int i = start - 1; i >= 0; i--)
        {
            if (yaml[i] is ']' or '}')
            {
                closed++;
            }
            else if (yaml[i] is '[' or '{' && closed-- == 0)
            {
                return yaml.AsSpan(i, start - i).ContainsAny('\r', '\n') ? i : -1;
            }
        }

        return -1;
    }
}
