using System.Text.RegularExpressions;

namespace NotesGen.Tests.Architecture;

/// <summary>The repository that these tests belong to, and the code in it.</summary>
internal static partial class Repository
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Join(GoldenText.ProjectFolder, "..", ".."));

    /// <summary>The full path of something in the repository.</summary>
    public static string At(string path) => Path.Join(Root, path);

    /// <summary>Every C# file below a folder of the repository, what a build makes left out.</summary>
    public static IReadOnlyList<CodeFile> Code(string folder) =>
    [
        .. Directory.EnumerateFiles(At(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(At(folder), path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => Read(folder, path)),
    ];

    private static CodeFile Read(string folder, string path)
    {
        string text = File.ReadAllText(Path.Join(At(folder), path));
        return new CodeFile(path, text, CommentsAndTexts().Replace(text, static match => match.Value[0] == '/' ? "" : "\"\""));
    }

    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/ | "{3}.*?"{3} | @"(?:[^"]|"")*" | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)+'
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CommentsAndTexts();
}
