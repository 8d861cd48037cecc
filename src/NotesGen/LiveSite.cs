using System.Globalization;
using NotesGen.Checks;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Parsing;
using NotesGen.Planning;
using NotesGen.Rendering;
using NotesGen.Rendering.Themes;
using NotesGen.Sources;

namespace NotesGen;

/// <summary>
/// A site that follows its folder: told which files were touched, it takes the same stages as a build, but reads only those
/// files again, and renders a page when somebody asks for it. Whatever was edited, renamed, added or removed in whatever order, what it
/// holds is, byte for byte, what a build of the folder as it is now would write. One thread at a time may update it.
/// </summary>
public sealed class LiveSite
{
    private readonly ISourceFolder folder;
    private readonly ParsedFiles known = new();
    private DiscoveredSite found;
    private int assetEdits;

    /// <summary>Reads a site for the first time.</summary>
    public LiveSite(ISourceFolder folder, BuildOptions options)
    {
        this.folder = folder;
        Options = options;
        found = Discovery.Discover(folder);
        Current = Take();
    }

    /// <summary>The site as it was after the last update; never changed, so that whoever reads it may go on reading.</summary>
    public SiteSnapshot Current { get; private set; }

    /// <summary>How the site is built, from the next update on.</summary>
    public BuildOptions Options { get; set; }

    /// <summary>Brings the site up to date.</summary>
    /// <param name="touched">
    /// The paths of files that were written, came or went since the last update, and of folders that came or went; a path that nothing happened to
    /// costs only time, and one that is missing is not noticed.
    /// </param>
    /// <returns>Those of the site's files, present or former, that this was about.</returns>
    public IReadOnlyList<SourcePath> Update(IReadOnlyCollection<SourcePath> touched)
    {
        HashSet<SourcePath> listed = [.. found.Files.Select(file => file.Path)];
        HashSet<SourcePath> concerned = [.. touched.Where(listed.Contains)];
        if (!touched.All(path => listed.Contains(path) && folder.Holds(path)))
        {
            found = Discovery.Discover(folder);
            HashSet<SourcePath> now = [.. found.Files.Select(file => file.Path)];
            concerned.UnionWith(touched.Where(now.Contains));
            concerned.UnionWith(Within(touched, now));
            now.SymmetricExceptWith(listed);
            concerned.UnionWith(now);
        }

        foreach (SourcePath path in concerned)
        {
            known.Forget(path);
        }

        assetEdits += concerned.Any(path => Discovery.KindOf(path) == SourceKind.Asset) ? 1 : 0;
        Current = Take();
        return [.. concerned.Order()];
    }

    /// <summary>Reads everything again, for when nobody knows what was touched.</summary>
    public SiteSnapshot Reread()
    {
        found = Discovery.Discover(folder);
        known.Clear();
        assetEdits++;
        return Current = Take();
    }

    /// <summary>What comes with a folder that was moved here may stand where other files of the same names stood.</summary>
    private static IEnumerable<SourcePath> Within(IReadOnlyCollection<SourcePath> folders, IEnumerable<SourcePath> files) =>
        files.Where(file => folders.Any(folder => file.Value.StartsWith(folder.Value + "/", StringComparison.Ordinal)));

    private SiteSnapshot Take()
    {
        ParsedSite parsed = Parser.Parse(found, Options, known);
        SiteGraph graph = Linker.Link(parsed, Options);
        SitePlan plan = Planner.Plan(graph);
        Theme theme = Theme.Of(found, Options, parsed.Configuration.Templates);
        PreparedSite prepared = PreparedSite.Of(graph, plan, theme, Options);
        IReadOnlyList<Diagnostic> diagnostics = SiteSeverities.Apply(
            [.. found.Diagnostics, .. parsed.Diagnostics, .. graph.Diagnostics, .. plan.Diagnostics, .. prepared.Diagnostics, .. Checker.Check(graph)],
            parsed.Configuration);
        return new SiteSnapshot(graph, plan, theme, prepared, diagnostics, Options)
        {
            AssetsMark = string.Create(CultureInfo.InvariantCulture, $"{assetEdits}-{prepared.AssetsMark}"),
        };
    }
}
