namespace NotesGen.Templates.Tests.Specs;

/// <summary>Reads the examples of a specification: under each heading of the second level, its fenced blocks.</summary>
internal static class SpecDocument
{
    public static IEnumerable<SpecExample> Examples(string text) => SpecSections.Of(text).Select(section => Example(section.Heading, section.Blocks));

    private static SpecExample Example(string heading, List<(string Header, string Content)> blocks)
    {
        var template = blocks.Find(block => block.Header is "template" or "scriban" or "strict");
        if (template.Header is null) throw new InvalidOperationException($"`{heading}` has no template");
        var files = blocks.Where(block => block.Header.StartsWith("file ", StringComparison.Ordinal)).ToDictionary(block => block.Header[5..].Trim(), block => block.Content, StringComparer.Ordinal);
        return new SpecExample(heading, template.Content, template.Header, Find(blocks, "values"), files, Find(blocks, "output"), Find(blocks, "error"));
    }

    private static string? Find(List<(string Header, string Content)> blocks, string header) => blocks.Find(block => block.Header == header).Content;
}
