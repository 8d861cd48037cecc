namespace NotesGen.Templates.Tests.Specs;

/// <summary>Splits a specification written in prose into its sections and their fenced blocks.</summary>
internal static class SpecSections
{
    /// <summary>The headings of the second level, each with its fenced blocks: what stands behind the fence, and what it encloses.</summary>
    public static IEnumerable<(string Heading, List<(string Header, string Content)> Blocks)> Of(string text)
    {
        string? heading = null;
        var blocks = new List<(string Header, string Content)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (heading is not null) yield return (heading, blocks);
                heading = lines[i][3..].Trim();
                blocks = [];
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                // A longer fence holds shorter ones.
                var fence = lines[i][..lines[i].TakeWhile(c => c == '`').Count()];
                var start = ++i;
                while (i < lines.Length && lines[i] != fence) i++;
                blocks.Add((lines[start - 1][fence.Length..].Trim(), string.Join('\n', lines[start..i])));
            }
        }

        if (heading is not null) yield return (heading, blocks);
    }
}
