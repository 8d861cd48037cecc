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
    private readonly BuildOptions options;
    private readonly ParsedFiles known = new();
    private DiscoveredSite found;

    /// <summary>Reads a site for the first time.</summary>
    public LiveSite(ISourceFolder folder, BuildOptions options)
    {
        this.folder = folder;
        this.options = options;
        found = Discovery.Discover(folder);
        Current = Take();
    }

    /// <summary>The site as it was after the last update; never changed, so that whoever reads it may go on reading.</summary>
    public SiteSnapshot Current { get; private set; }

    /// <summary>Brings the site up to date.</summary>
    /// <param name="touched">
    /// The paths of files that were written, came or went since the last update, and of folders that came or went; a path that nothing happened to
    /// costs only time, and one that is missing is not noticed.
    /// </param>
    public SiteSnapshot Update(IReadOnlyCollection<SourcePath> touched)
    {
        HashSet<SourcePath> listed = [.. found.Files.Select(file => file.Path)];
        foreach (SourcePath path in touched)
        {
            known.Forget(path);
        }

        if (!touched.All(path => listed.Contains(path) && folder.Holds(path)))
        {
            found = Discovery.Discover(folder);
            known.KeepOnly(found);
            ForgetWithin(touched);
        }

        return Current = Take();
    }

    /// <summary>What comes with a folder that was moved here may stand where other files of the same names stood.</summary>
    private void ForgetWithin(IReadOnlyCollection<SourcePath> folders)
    {
        foreach (SourceFile file in found.Files)
        {
            if (folders.Any(folder => file.Path.Value.StartsWith(folder.Value + "/", StringComparison.Ordinal)))
            {
                known.Forget(file.Path);
            }
        }
    }

    private SiteSnapshot Take()
    {
        ParsedSite parsed = Parser.Parse(found, options, known);
        SiteGraph graph = Linker.Link(parsed, options);
        SitePlan plan = Planner.Plan(graph);
        Theme theme = Theme.Of(found, options, parsed.Configuration.Templates);
        PreparedSite prepared = PreparedSite.Of(graph, plan, theme, options);
        IReadOnlyList<Diagnostic> diagnostics = SiteSeverities.Apply(
            [.. found.Diagnostics, .. parsed.Diagnostics, .. graph.Diagnostics, .. plan.Diagnostics, .. prepared.Diagnostics, .. Checker.Check(graph)],
            parsed.Configuration);
        return new SiteSnapshot(graph, plan, theme, prepared, diagnostics, options);
    }
}
