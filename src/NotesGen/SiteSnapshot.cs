using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Indexing;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering;
using NotesGen.Rendering.Themes;
using NotesGen.Templates;

namespace NotesGen;

/// <summary>
/// A site at one moment. Nothing is rendered before somebody asks for it, and each page once; any number of threads may ask.
/// </summary>
public sealed class SiteSnapshot
{
    private readonly SiteGraph graph;
    private readonly Theme theme;
    private readonly PreparedSite prepared;
    private readonly PlannedFiles files;
    private readonly Lazy<Dictionary<string, OutputFile>> indexes;
    private readonly ConcurrentDictionary<string, Lazy<SnapshotFile>> rendered = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<PageRenderer> renderers = [];

    internal SiteSnapshot(SiteGraph graph, PlannedFiles files, Theme theme, PreparedSite prepared, IReadOnlyList<Diagnostic> diagnostics, BuildOptions options)
    {
        this.graph = graph;
        this.files = files;
        this.theme = theme;
        this.prepared = prepared;
        Diagnostics = diagnostics;
        indexes = new(() => Indexer.Index(graph, files.Plan, options).ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>All diagnostics but those that only show when a page is rendered, sorted, each with the severity that the site gives it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What the site holds.</summary>
    public SiteCounts Counts => files.Counts;

    /// <summary>Tells one state of the theme's files and of the pictures from another.</summary>
    public required string AssetsMark { get; init; }

    /// <summary>The configuration in force.</summary>
    public SiteConfiguration Configuration => graph.Configuration;

    /// <summary>True if a template cannot be read: then no page can be rendered.</summary>
    public bool HasBrokenTheme => prepared.Diagnostics.Count > 0;

    /// <summary>True if a template failed on a page that somebody asked for.</summary>
    public bool HasFailedPage { get; private set; }

    /// <summary>The path of every file that a build would write, in ordinal order. Makes the indexes.</summary>
    public IReadOnlyList<string> Paths => [.. files.Pages.Keys.Concat(files.Assets.Keys).Concat(indexes.Value.Keys).Order(StringComparer.Ordinal)];

    /// <summary>A file of the site by its path, such as <c>notes/attention/index.html</c>; null if the site has none there.</summary>
    public SnapshotFile? Find(string path)
    {
        if (files.Pages.TryGetValue(path, out Page? page))
        {
            return rendered.GetOrAdd(path, _ => new Lazy<SnapshotFile>(() => Render(page))).Value;
        }

        return files.Assets.TryGetValue(path, out OutputFile? file) || (Indexer.Names(path) && indexes.Value.TryGetValue(path, out file))
            ? new SnapshotFile(file, null)
            : null;
    }

    private SnapshotFile Render(Page page)
    {
        if (HasBrokenTheme)
        {
            return new SnapshotFile(null, prepared.Diagnostics[0]);
        }

        PageRenderer renderer = renderers.TryDequeue(out PageRenderer? idle) ? idle : prepared.NewRenderer();
        OutputFile? file = renderer.Render(page, out TemplateError? error);
        renderers.Enqueue(renderer);
        HasFailedPage |= error is not null;
        return new SnapshotFile(file, error is null ? null : TemplateDiagnostics.Of(error, theme, page.Address));
    }
}
