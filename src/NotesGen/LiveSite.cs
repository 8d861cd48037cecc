using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NotesGen.Checks;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Graph.Edits;
using NotesGen.Graph.Relating;
using NotesGen.Model;
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
    private readonly RememberedHistory folder;
    private readonly ParsedFiles known = new();
    private DiscoveredSite found;
    private HashSet<SourcePath> listed;

    // What the stages made of it when they last ran.
    private BuildOptions taken;
    private ParsedSite parsed;
    private EditedGraph edits;
    private Theme theme;
    private PreparedSite prepared;
    private PlannedFiles files;

    private int assetEdits;

    /// <summary>Reads a site for the first time.</summary>
    public LiveSite(ISourceFolder folder, BuildOptions options)
    {
        this.folder = new RememberedHistory(folder);
        Options = options;
        Discover();
        Current = Take();
    }

    /// <summary>The site as it was after the last update; never changed, so that whoever reads it may go on reading.</summary>
    public SiteSnapshot Current { get; private set; }

    /// <summary>The notes and what is between them.</summary>
    internal SiteGraph Graph => edits.Graph;

    /// <summary>How many edits were followed without linking all notes again.</summary>
    internal int Followed { get; private set; }

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
        // Editors save beside a file and rename, which touches names that were nothing before and are nothing now.
        SourcePath[] relevant = [.. touched.Where(path => listed.Contains(path) || folder.Holds(path) || folder.HoldsFolder(path) || Within([path], listed).Any())];
        if (relevant.Length == 0 && touched.Count > 0)
        {
            return [];
        }

        HashSet<SourcePath> concerned = [.. relevant.Where(listed.Contains)];
        bool isOfTexts = relevant.Length > 0 && relevant.All(path => listed.Contains(path) && folder.Holds(path));
        bool isOfWords = isOfTexts && Options == taken && relevant.All(path => Discovery.KindOf(path) == SourceKind.Markdown);
        if (!isOfTexts)
        {
            HashSet<SourcePath> before = listed;
            folder.Forget();
            Discover();
            concerned.UnionWith(relevant.Where(listed.Contains));
            concerned.UnionWith(Within(relevant, listed));
            before.SymmetricExceptWith(listed);
            concerned.UnionWith(before);
        }

        foreach (SourcePath path in concerned)
        {
            known.Forget(path);
        }

        assetEdits += concerned.Any(path => Discovery.KindOf(path) == SourceKind.Asset) ? 1 : 0;
        Current = isOfWords && Follow(concerned) is { } followed ? followed : Take();
        return [.. concerned.Order()];
    }

    /// <summary>Reads everything again, for when nobody knows what was touched.</summary>
    public SiteSnapshot Reread()
    {
        folder.Forget();
        Discover();
        known.Clear();
        assetEdits++;
        return Current = Take();
    }

    /// <summary>What comes with a folder that was moved here may stand where other files of the same names stood.</summary>
    private static IEnumerable<SourcePath> Within(IReadOnlyCollection<SourcePath> folders, IEnumerable<SourcePath> files) =>
        files.Where(file => folders.Any(folder => file.Value.StartsWith(folder.Value + "/", StringComparison.Ordinal)));

    /// <summary>The site after an edit of nothing but words; null if it was more than that.</summary>
    private SiteSnapshot? Follow(IReadOnlyCollection<SourcePath> edited)
    {
        List<Note> notes = [];
        foreach (SourcePath path in edited)
        {
            (Note? note, IReadOnlyList<Diagnostic> said) = Parser.ParseAgain(found, path, parsed.Configuration, Options, known);
            parsed = parsed with { Diagnostics = [.. parsed.Diagnostics.Where(diagnostic => diagnostic.Place?.Path != path), .. said] };
            if (note is null)
            {
                return null;
            }

            notes.Add(note);
        }

        if (!edits.TryTake(notes))
        {
            return null;
        }

        Followed++;
        prepared = prepared.Following(edits.Graph);
        return Snapshot();
    }

    [MemberNotNull(nameof(found), nameof(listed))]
    private void Discover()
    {
        found = Discovery.Discover(folder);
        listed = [.. found.Files.Select(file => file.Path)];
    }

    [MemberNotNull(nameof(taken), nameof(parsed), nameof(edits), nameof(theme), nameof(prepared), nameof(files))]
    private SiteSnapshot Take()
    {
        taken = Options;
        parsed = Parser.Parse(found, Options, known);
        SiteGraph graph = Linker.Link(parsed, Options, RelatingTime.OnDemand);
        SitePlan plan = Planner.Plan(graph);
        edits = new EditedGraph(graph, plan.Diagnostics);
        theme = Theme.Of(found, Options, parsed.Configuration.Templates);
        prepared = PreparedSite.Of(graph, plan, theme, Options);
        files = new PlannedFiles(graph, plan, prepared.Assets);
        return Snapshot();
    }

    private SiteSnapshot Snapshot()
    {
        SiteGraph graph = edits.Graph;
        IReadOnlyList<Diagnostic> diagnostics = SiteSeverities.Apply(
            [.. found.Diagnostics, .. parsed.Diagnostics, .. graph.Diagnostics, .. files.Plan.Diagnostics, .. prepared.Diagnostics, .. Checker.Check(graph)],
            parsed.Configuration);
        return new SiteSnapshot(graph, files, theme, prepared, diagnostics, Options)
        {
            AssetsMark = string.Create(CultureInfo.InvariantCulture, $"{assetEdits}-{prepared.AssetsMark}"),
        };
    }
}
