using System.Reflection;
using NotesGen.Sources;

namespace NotesGen.Browser.Tests.Sites;

/// <summary>The knowledge base in <c>content/</c>, built once for all tests.</summary>
internal static class DemoSite
{
    private static readonly Lazy<BuiltFiles> AsFolders = new(() => BuiltFiles.Of(Folder, new BuildOptions()));
    private static readonly Lazy<BuiltFiles> AsFiles = new(() => BuiltFiles.Of(Folder, new BuildOptions { Links = LinkStyle.Files }));

    /// <summary>As a web server needs it.</summary>
    public static BuiltFiles Served => AsFolders.Value;

    /// <summary>As it is read from the file system.</summary>
    public static BuiltFiles Portable => AsFiles.Value;

    /// <summary>The addresses of all notes.</summary>
    public static IReadOnlyList<string> Notes =>
        [.. Served.Paths.Where(path => path.StartsWith("notes/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal)).Select(path => path[..^"index.html".Length])];

    private static DiskFolder Folder => new(Path.GetFullPath(Path.Join(ProjectFolder, "../../content")));

    private static string ProjectFolder =>
        typeof(DemoSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectFolder").Value!;
}
