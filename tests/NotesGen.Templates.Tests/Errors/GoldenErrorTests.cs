using Xunit;

namespace NotesGen.Templates.Tests.Errors;

/// <summary>Each code has a document in this folder: templates, and what is reported of them, place and help included.</summary>
public sealed class GoldenErrorTests
{
    private static readonly Lazy<List<(string File, GoldenError Golden)>> All = new(() =>
    [.. from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Errors", "Goldens"), "*.md").Order(StringComparer.Ordinal)
        from golden in GoldenError.Read(File.ReadAllText(path))
        select (Path.GetFileNameWithoutExtension(path), golden)]);

    public static TheoryData<string, string> Goldens()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, golden) in All.Value)
            data.Add(new TheoryDataRow<string, string>(file, golden.Name) { TestDisplayName = $"{file}: {golden.Name}" });
        return data;
    }

    [Theory]
    [MemberData(nameof(Goldens))]
    public void TheErrorIsReportedAsTheDocumentSays(string file, string name)
    {
        var golden = All.Value.Single(entry => entry.File == file && entry.Golden.Name == name).Golden;
        Assert.Equal(golden.Report, golden.Run());
        Assert.Contains(file, golden.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCodeHasAGolden() =>
        Assert.Equal(TemplateErrorCatalogue.All.Select(description => description.Code), All.Value.Select(entry => entry.File).Distinct());

    [Fact]
    public void EveryCodeIsDescribedOnce()
    {
        Assert.Equal(TemplateErrorCatalogue.All.Select(description => description.Code).Distinct(), TemplateErrorCatalogue.All.Select(description => description.Code));
        Assert.All(TemplateErrorCatalogue.All, description => Assert.Same(description, TemplateErrorCatalogue.Find(description.Code)));
        Assert.Null(TemplateErrorCatalogue.Find("NG1001"));
    }
}
