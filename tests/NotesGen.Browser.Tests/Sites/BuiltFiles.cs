using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Browser.Tests.Sites;

/// <summary>A site that is built with the default theme and held in memory, as a web server would send it.</summary>
internal sealed class BuiltFiles
{
    private readonly Dictionary<string, byte[]> files;

    private BuiltFiles(Dictionary<string, byte[]> files) => this.files = files;

    /// <summary>What is sent for an address where nothing is.</summary>
    public byte[] NotFound => files["404.html"];

    /// <summary>The paths of all files, in order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Builds a site; one with errors has no pages.</summary>
    public static BuiltFiles Of(ISourceFolder folder, BuildOptions options)
    {
        BuiltSite site = SiteBuilder.Build(folder, options);
        return site.HasErrors
            ? throw new InvalidOperationException(string.Join('\n', site.Diagnostics.Select(diagnostic => $"{diagnostic.Place?.Path} {diagnostic.Rule.Code} {diagnostic.Message}")))
            : new BuiltFiles(site.Outputs.ToDictionary(output => output.Path, output => ContentOf(output, folder), StringComparer.Ordinal));
    }

    /// <summary>A folder in one text, in which a line <c>=== path</c> begins each file.</summary>
    public static MemoryFolder FolderOf(string text) =>
        MemoryFolder.Of(("\n" + text).Split("\n=== ").Skip(1).Select(part => part.Split('\n', 2)).Select(part => KeyValuePair.Create(part[0], part[1] + "\n")));

    /// <summary>The file at a path, with its type; that of a folder is its page.</summary>
    public (byte[] Content, string Type)? Answer(string path)
    {
        string name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return files.TryGetValue(name, out byte[]? content) ? (content, TypeOf(name)) : null;
    }

    /// <summary>Stores all files in a folder.</summary>
    public void Store(string folder)
    {
        foreach ((string path, byte[] content) in files)
        {
            string full = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, content);
        }
    }

    private static byte[] ContentOf(OutputFile output, ISourceFolder folder) =>
        output.CopyOf is { } asset ? folder.Read(asset).ToArray() : output.Content.ToArray();

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        ".xml" => "application/xml",
        _ => "application/octet-stream",
    };
}
