using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Templates;

namespace NotesGen.Rendering.Themes;

/// <summary>
/// The templates and assets that a site is rendered with: the default theme, of which a site replaces any file by one of
/// the same path.
/// </summary>
public sealed class Theme : ITemplateLoader
{
    /// <summary>The folder of files that are copied to the site as they are.</summary>
    private const string AssetsFolder = "assets/";

    private readonly SortedDictionary<string, SourcePath> own = new(StringComparer.Ordinal);
    private readonly ISourceFolder folder;

    private Theme(ISourceFolder folder)
    {
        this.folder = folder;
    }

    /// <summary>Every path of the theme in ordinal order, such as <c>pages/note.sbn-html</c>.</summary>
    public IEnumerable<string> Paths => EmbeddedTheme.Paths.Union(own.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The templates among them.</summary>
    public IEnumerable<string> Templates => Paths.Where(path => path.EndsWith(".sbn-html", StringComparison.Ordinal));

    /// <summary>The assets among them, by their path below <c>assets/</c>.</summary>
    public IEnumerable<string> Assets => Paths.Where(path => path.StartsWith(AssetsFolder, StringComparison.Ordinal)).Select(path => path[AssetsFolder.Length..]);

    /// <summary>The theme of a site.</summary>
    /// <param name="site">The site's files.</param>
    /// <param name="options">May name another folder of templates.</param>
    /// <param name="configured">The folder that the configuration names in place of <c>_templates</c>, or null.</param>
    public static Theme Of(DiscoveredSite site, BuildOptions options, string? configured)
    {
        if (options.Templates is { } given)
        {
            Theme outside = new(given);
            outside.Add(given.List().Paths, "");
            return outside;
        }

        Theme theme = new(site.Folder);
        theme.Add(site.Files.Select(file => file.Path), (configured ?? DiskFolder.TemplatesFolder).Trim('/') + "/");
        return theme;
    }

    /// <summary>The text of a template; null when there is none.</summary>
    public string? Load(string path) => Read(path) is { } content ? Encoding.UTF8.GetString(WithoutMark(content)) : null;

    /// <summary>The content of an asset.</summary>
    public byte[] ReadAsset(string path) => FindAsset(path) ?? [];

    /// <summary>The content of an asset; null when the theme has none of that path.</summary>
    public byte[]? FindAsset(string path) => Read(AssetsFolder + path);

    /// <summary>Where a template comes from, for diagnostics: the site's file, or the embedded one below <c>templates/</c>.</summary>
    public SourcePath PlaceOf(string path) => own.TryGetValue(path, out SourcePath place) ? place : new SourcePath("templates/" + path);

    /// <summary>The bytes of a file of the theme; null when it has none of that path.</summary>
    public byte[]? Read(string path) => own.TryGetValue(path, out SourcePath place) ? folder.Read(place).ToArray() : EmbeddedTheme.Read(path);

    private void Add(IEnumerable<SourcePath> paths, string prefix)
    {
        foreach (SourcePath path in paths)
        {
            if (path.Value.StartsWith(prefix, StringComparison.Ordinal))
            {
                own[path.Value[prefix.Length..]] = path;
            }
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] content) =>
        content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content.AsSpan(3) : content;
}
