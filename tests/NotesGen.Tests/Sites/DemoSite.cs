using NotesGen.Sources;
using NotesGen.Tests.Architecture;

namespace NotesGen.Tests.Sites;

/// <summary>The knowledge base in <c>content/</c>, built once for all tests with the default theme.</summary>
internal static class DemoSite
{
    /// <summary>The source.</summary>
    public static readonly DiskFolder Folder = new(Repository.At("content"));
    private static readonly Lazy<SiteFiles> AsFolders = new(() => SiteFiles.Of(Folder, new BuildOptions()));
    private static readonly Lazy<SiteFiles> AsFiles = new(() => SiteFiles.Of(Folder, new BuildOptions { Links = LinkStyle.Files }));

    /// <summary>As a web server needs it.</summary>
    public static SiteFiles Served => AsFolders.Value;

    /// <summary>As it is read from the file system.</summary>
    public static SiteFiles Portable => AsFiles.Value;
}
