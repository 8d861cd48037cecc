using NotesGen.Templates.Tests.Specs;
using NotesGen.Templates.Tests.Support;

namespace NotesGen.Templates.Tests.Errors;

/// <summary>A template with an error and the report of it.</summary>
internal sealed record GoldenError(string Name, string Template, string Mode, IReadOnlyDictionary<string, string> Files, string Report)
{
    private static readonly EngineLimits Narrow = new()
    {
        Steps = 100,
        CallDepth = 10,
        IncludeDepth = 3,
        OutputBytes = 1000,
        TextLength = 100,
        PatternTime = TimeSpan.FromMilliseconds(20),
    };

    public static IEnumerable<GoldenError> Read(string text)
    {
        foreach (var (heading, blocks) in SpecSections.Of(text))
        {
            var template = blocks.Find(block => block.Header is "template" or "strict" or "narrow");
            var files = blocks.Where(block => block.Header.StartsWith("file ", StringComparison.Ordinal)).ToDictionary(block => block.Header[5..], block => block.Content, StringComparer.Ordinal);
            yield return new GoldenError(heading, template.Content, template.Header, files, blocks.Find(block => block.Header == "report").Content);
        }
    }

    public string Run()
    {
        var templates = new TextTemplates();
        foreach (var (path, content) in Files) templates[path] = content;
        var options = new EngineOptions
        {
            Strictness = Mode == "strict" ? Strictness.Strict : Strictness.Lenient,
            Limits = Mode == "narrow" ? Narrow : new EngineLimits(),
            Functions = new FunctionSet().Add("refuse(text)", "Fails.", static call => throw new FormatException($"`{call.Text(0)}` is refused")),
        };
        var (_, errors) = Render.Whole(Template, options, globals => globals.Set("page", Value.Map(new Dictionary<string, Value>(StringComparer.Ordinal) { ["title"] = "T" })), templates);
        return ErrorFrame.Of(errors, path => path == Render.Page ? Template : Files.GetValueOrDefault(path, ""));
    }
}
