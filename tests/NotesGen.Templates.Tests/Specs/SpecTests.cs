using NotesGen.Templates.Tests.Support;
using Xunit;

namespace NotesGen.Templates.Tests.Specs;

/// <summary>Each example of the specifications in this folder is a test named by its heading.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, example) in All.Value)
            data.Add(new TheoryDataRow<string, string>(file, example.Name) { TestDisplayName = $"{file}: {example.Name}" });
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheExampleGivesWhatItSays(string file, string name)
    {
        var example = All.Value.Single(entry => entry.File == file && entry.Example.Name == name).Example;

        var templates = new TextTemplates();
        foreach (var (path, text) in example.Files) templates[path] = text;
        var (output, errors) = Render.Whole(example.Template, OptionsFor(example.Mode), globals => SpecValues.Set(globals, example.Values), templates);

        var reported = string.Join('\n', errors.Select(error => $"{error.Code} {error.Message}"));
        if (example.Error is not null) Assert.Equal(example.Error, reported);
        else
        {
            Assert.Equal("", reported);
            Assert.Equal(example.Output, output);
        }
    }

    [Fact]
    public void ThereAreAtLeastFourHundredExamples() => Assert.True(All.Value.Count >= 400, $"there are {All.Value.Count}");

    [Fact]
    public void HeadingsAreNotRepeatedWithinAFile() =>
        Assert.Equal([], All.Value.GroupBy(entry => (entry.File, entry.Example.Name)).Where(group => group.Count() > 1).Select(group => group.Key));

    internal static Lazy<List<(string File, SpecExample Example)>> All { get; } = new(() =>
    [.. from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from example in SpecDocument.Examples(File.ReadAllText(path))
        select (Path.GetFileNameWithoutExtension(path), example)]);

    internal static EngineOptions OptionsFor(string mode) => mode switch
    {
        "scriban" => EngineOptions.Scriban with { Clock = SpecValues.Clock },
        "strict" => new EngineOptions { Strictness = Strictness.Strict, Clock = SpecValues.Clock },
        _ => new EngineOptions { Clock = SpecValues.Clock },
    };
}
