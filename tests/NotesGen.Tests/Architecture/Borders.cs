using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace NotesGen.Tests.Architecture;

/// <summary>What only some rooms of the house may touch: packages, the disk, the console, the clock, the network.</summary>
public sealed partial class Borders
{
    private static readonly IReadOnlyList<CodeFile> Generator = Repository.Code("src/NotesGen");
    private static readonly IReadOnlyList<CodeFile> Engine = Repository.Code("src/NotesGen.Templates");
    private static readonly IReadOnlyList<CodeFile> Program = Repository.Code("src/NotesGen.Cli");

    [Fact]
    public void KeepMarkdigToParsingAndRendering() =>
        Assert.Empty(Names(Generator.Where(file => file.Folder is not ("Parsing" or "Rendering")).Concat(Engine).Concat(Program), Markdig()));

    [Fact]
    public void KeepYamlDotNetToParsing() =>
        Assert.Empty(Names(Generator.Where(file => file.Folder != "Parsing").Concat(Engine).Concat(Program), YamlDotNet()));

    [Fact]
    public void KeepAngleSharpToParsing() =>
        Assert.Empty(Names(Generator.Where(file => file.Folder != "Parsing").Concat(Engine).Concat(Program), AngleSharp()));

    [Fact]
    public void KeepTheDiskToSourcesAndOutput() =>
        Assert.Empty(Names(Generator.Where(file => file.Folder is not ("Sources" or "Output")).Concat(Engine), Disk()));

    [Fact]
    public void KeepTheConsoleToTheProgram() => Assert.Empty(Names(Generator.Concat(Engine), Console()));

    [Fact]
    public void KeepClockChanceAndCultureOutOfTheGenerator() => Assert.Empty(Names(Generator, ClockAndChance()));

    [Fact]
    public void KeepTheNetworkOutOfTheGenerator() => Assert.Empty(Names(Generator.Concat(Engine), Network()));

    [Fact]
    public void HideNoDependencyInGlobalUsings() =>
        Assert.Empty(Names(Repository.Code("src"), GlobalUsing()).Concat(ProjectFiles().Where(file => file.Project.Descendants("Using").Any()).Select(file => file.Path)));

    [Fact]
    public void LetTheEngineKnowNothingOfNotes()
    {
        Assert.Empty(Engine.SelectMany(file => file.Usings.Concat(file.DottedNames)
            .Where(name => name.StartsWith("NotesGen.", StringComparison.Ordinal) && !name.StartsWith("NotesGen.Templates", StringComparison.Ordinal))
            .Select(name => $"{file.Path} uses {name}")));
        XDocument engine = ProjectFiles().Single(file => file.Path.EndsWith("NotesGen.Templates.csproj", StringComparison.Ordinal)).Project;
        Assert.DoesNotContain(engine.Descendants(), element => element.Name.LocalName is "PackageReference" or "ProjectReference");
    }

    [Fact]
    public void LetDependenciesPointOneWay()
    {
        Assert.Equal(
            "NotesGen -> NotesGen.Templates; NotesGen.Cli -> NotesGen",
            string.Join("; ", ProjectFiles().OrderBy(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal).SelectMany(file => file.Project.Descendants("ProjectReference")
                .Select(reference => $"{Path.GetFileNameWithoutExtension(file.Path)} -> {Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))}"))));
    }

    private static IEnumerable<string> Names(IEnumerable<CodeFile> files, Regex pattern) =>
        files.SelectMany(file => pattern.Matches(file.Code).Select(match => $"{file.Path}: {match.Value.Trim()}"));

    private static IEnumerable<(string Path, XDocument Project)> ProjectFiles() =>
        Directory.EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Select(path => (path, XDocument.Load(path)));

    [GeneratedRegex(@"\bMarkdig\b", RegexOptions.None, 5000)]
    private static partial Regex Markdig();

    [GeneratedRegex(@"\bYamlDotNet\b", RegexOptions.None, 5000)]
    private static partial Regex YamlDotNet();

    [GeneratedRegex(@"\bAngleSharp\b", RegexOptions.None, 5000)]
    private static partial Regex AngleSharp();

    [GeneratedRegex(@"(?<![\w.])(System\.IO\.)?(File|Directory)\s*\.\s*[A-Z]\w*|\b(FileStream|DirectoryInfo|FileInfo|FileSystemInfo|DriveInfo|RandomAccess|FileSystemWatcher|SafeFileHandle|MemoryMappedFile)\b|\bnew Stream(Reader|Writer)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Disk();

    [GeneratedRegex(@"(?<![\w.])(System\.)?Console\s*\.\s*\w+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Console();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bCultureInfo\.CurrentU?I?Culture\b|\bStringComparison\.CurrentCulture\w*|\bStringComparer\.CurrentCulture\w*|\bTimeZoneInfo\.Local\b|\bToLocalTime\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ClockAndChance();

    [GeneratedRegex(@"\b(System\.Net|HttpClient|WebRequest|TcpClient|Socket)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Network();

    [GeneratedRegex(@"^\s*global\s+using\s+(static\s+)?(global::)?NotesGen[^;]*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex GlobalUsing();
}
