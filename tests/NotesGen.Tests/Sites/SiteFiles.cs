using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NotesGen.Model;
using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Sites;

/// <summary>A built site: every file by its path, copied assets included, and the pages as a browser reads them.</summary>
internal sealed class SiteFiles
{
    private readonly Dictionary<string, IHtmlDocument> parsed = new(StringComparer.Ordinal);

    private SiteFiles(BuiltSite site, ISourceFolder folder)
    {
        Site = site;
        Files = new SortedDictionary<string, byte[]>(
            site.Outputs.ToDictionary(output => output.Path, output => ContentOf(output, folder), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The build.</summary>
    public BuiltSite Site { get; }

    /// <summary>Path to content.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The paths of all pages but those that only redirect, and the pages.</summary>
    public IEnumerable<(string Path, IHtmlDocument Page)> Pages =>
        Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => (path, Page(path))).Where(page => page.Item2.QuerySelector("meta[http-equiv=refresh]") is null);

    /// <summary>The diagnostics, one a line: <c>notes/a.md NG2001 message</c>.</summary>
    public string Report => string.Join('\n', Site.Diagnostics.Select(diagnostic => $"{diagnostic.Place?.Path} {diagnostic.Rule.Code} {diagnostic.Message}"));

    /// <summary>Builds a site.</summary>
    public static SiteFiles Of(ISourceFolder folder, BuildOptions options)
    {
        BuiltSite site = SiteBuilder.Build(folder, options);
        SiteFiles files = new(site, folder);
        Assert.False(site.HasErrors, files.Report);
        return files;
    }

    /// <summary>Builds a site from one text, in which a line <c>=== path</c> begins each file.</summary>
    public static SiteFiles Of(string text) => Of(ExampleSite.FolderOf(text), new BuildOptions());

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>A page.</summary>
    public IHtmlDocument Page(string path)
    {
        lock (parsed)
        {
            return parsed.TryGetValue(path, out IHtmlDocument? page) ? page : parsed[path] = new HtmlParser().ParseDocument(Text(path));
        }
    }

    private static byte[] ContentOf(OutputFile output, ISourceFolder folder) =>
        output.CopyOf is { } asset ? folder.Read(asset).ToArray() : output.Content.ToArray();
}
