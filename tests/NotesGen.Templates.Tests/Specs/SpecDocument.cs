namespace NotesGen.Templates.Tests.Specs;

/// <summary>Reads the examples of a specification: under each heading of the second level, its fenced blocks.</summary>
internal static class SpecDocument
{
    public static IEnumerable<SpecExample> Examples(string text) => Sections(text).Select(section => Example(section.Heading, section.Blocks));

    /// <summary>The headings of the second level, each with its fenced blocks: what stands behind the fence, and what it encloses.</summary>
    public static IEnumerable<(string Heading, List<(string Header, string Content)> Blocks)> Sections(string text)
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

    private static SpecExample Example(string heading, List<(string Header, string Content)> blocks)
    {
        var template = blocks.Find(block => block.Header is "template" or "scriban" or "strict");
        if (template.Header is null) throw new InvalidOperationException($"`{heading}` has no template");
        var files = blocks.Where(block => block.Header.StartsWith("file ", StringComparison.Ordinal)).ToDictionary(block => block.Header[5..].Trim(), block => block.Content, StringComparer.Ordinal);
        return new SpecExample(heading, template.Content, template.Header, Find(blocks, "values"), files, Find(blocks, "output"), Find(blocks, "error"));
    }

    private static string? Find(List<(string Header, string Content)> blocks, string header) => blocks.Find(block => block.Header == header).Content;
}
