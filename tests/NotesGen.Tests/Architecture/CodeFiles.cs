using Xunit;

namespace NotesGen.Tests.Architecture;

public sealed class CodeFiles
{
    private static readonly IReadOnlyList<CodeFile> All = Repository.Code("src");

    [Fact]
    public void HaveAtMostThreeHundredLines() => Assert.Empty(All.Where(file => file.Lines > 300).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void DeclareAtMostOnePublicType() =>
        Assert.Empty(All.Where(file => file.PublicTypes.Distinct().Count() > 1).Select(file => $"{file.Path}: {string.Join(", ", file.PublicTypes)}"));

    [Fact]
    public void TakeTheirNamesFromTheField()
    {
        string[] emptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Base", "Info", "Data", "Service", "Processor", "Handler"];

        Assert.Empty(All.Where(file => emptyWords.Any(word => Path.GetFileNameWithoutExtension(file.Path).EndsWith(word, StringComparison.Ordinal))).Select(file => file.Path));
    }
}
