using Xunit;

namespace NotesGen.Tests.Architecture;

/// <summary>
/// The folders of the generator are its pipeline: each may use those above it, never one below. Told by the using lines
/// and by names that are qualified with a folder's.
/// </summary>
public sealed class Folders
{
    private static readonly string[] Order =
        ["Diagnostics", "Sources", "Model", "Parsing", "Graph", "Planning", "Rendering", "Indexing", "Checks", "Output"];

    private static readonly IReadOnlyList<CodeFile> Generator = Repository.Code("src/NotesGen");

    [Fact]
    public void AreThoseOfThePipeline()
    {
        Assert.Equal(Order.Order(StringComparer.Ordinal), Generator.Select(file => file.Folder).Where(folder => folder.Length > 0).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void UseOnlyFoldersAboveThem()
    {
        Assert.Empty(Generator.Where(file => file.Folder.Length > 0).SelectMany(file => file.Usings
            .Select(FolderOf)
            .Concat(file.DottedNames.Select(FolderOf))
            .OfType<string>().Distinct()
            .Where(used => Array.IndexOf(Order, used) > Array.IndexOf(Order, file.Folder))
            .Select(used => $"{file.Path} uses {used}")));
    }

    [Fact]
    public void KnowOnlyTheOptionsOfTheWholeBuild()
    {
        string[] wholes = ["SiteBuilder", "BuiltSite", "SiteCensus", "SiteSeverities", "StageTime"];

        Assert.Empty(Generator.Where(file => file.Folder.Length > 0)
            .SelectMany(file => wholes.Where(whole => Words(file).Contains(whole)).Select(whole => $"{file.Path} uses {whole}")));
    }

    [Fact]
    public void NameTheirCodeAfterThemselves()
    {
        Assert.Empty(Generator.Where(file => !Namespaces(file).Any(name => file.Code.Contains($"namespace {name};", StringComparison.Ordinal))).Select(file => file.Path));
    }

    private static HashSet<string> Words(CodeFile file) =>
        [.. file.Code.Split([.. file.Code.Where(c => !char.IsLetterOrDigit(c) && c != '_').Distinct()], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A folder within a stage may keep the stage's namespace or have one of its own.</summary>
    private static IEnumerable<string> Namespaces(CodeFile file)
    {
        string[] folders = file.Path.Split('/')[..^1];
        return Enumerable.Range(Math.Min(1, folders.Length), Math.Max(1, folders.Length)).Select(depth => string.Join('.', (string[])["NotesGen", .. folders.Take(depth)]));
    }

    /// <summary>The folder that a name leads to, told by its first part below our own namespace.</summary>
    private static string? FolderOf(string name)
    {
        string[] parts = [.. name.Split('.').Select(part => part.Trim())];
        string first = parts[0] == "NotesGen" && parts.Length > 1 ? parts[1] : parts[0];
        return Order.Contains(first, StringComparer.Ordinal) ? first : null;
    }
}
