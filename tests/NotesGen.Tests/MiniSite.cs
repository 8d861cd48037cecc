using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Planning;
using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests;

/// <summary>
/// A whole site held in memory, with ways to look at every stage's result. Its pages are rendered by <see cref="MiniTheme"/>, so
/// that tests of what a site holds do not depend on how it looks.
/// </summary>
internal sealed class MiniSite
{
    private readonly BuildOptions options;
    private readonly Lazy<BuiltSite> built;
    private readonly Lazy<SiteGraph> graph;
    private readonly Lazy<SitePlan> plan;

    private MiniSite(IReadOnlyDictionary<string, byte[]> files, BuildOptions options)
    {
        Folder = new MemoryFolder(files);
        this.options = options with { Templates = options.Templates ?? MiniTheme.Folder };
        built = new(() => SiteBuilder.Build(Folder, this.options));
        graph = new(() => Linker.Link(Parser.Parse(Discovery.Discover(Folder), this.options), this.options));
        plan = new(() => Planner.Plan(Graph));
    }

    /// <summary>The site's files.</summary>
    public MemoryFolder Folder { get; }

    public BuiltSite Built => built.Value;

    public SiteGraph Graph => graph.Value;

    public SitePlan Plan => plan.Value;

    /// <summary>All diagnostics as <c>NG2001 notes/a.md:3:5 message</c>, sorted as the program sorts them.</summary>
    public IReadOnlyList<string> Reports => [.. Built.Diagnostics.Select(Line)];

    /// <summary>The addresses of all pages.</summary>
    public IReadOnlyList<string> Addresses => [.. Plan.Pages.Select(page => page.Address.Value)];

    /// <summary>A site in one text: a line <c>=== notes/a.md</c> begins a file.</summary>
    public static MiniSite Of(string text) => Of(text, new BuildOptions());

    public static MiniSite Of(string text, BuildOptions options) => new(ExampleSite.FilesOf(text), options);

    /// <summary>A site of files whose texts must not be touched, such as those with CRLF.</summary>
    public static MiniSite OfFiles(params IEnumerable<(string Path, string Text)> files) =>
        new(files.ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal), new BuildOptions());

    /// <summary>A site of files of which some are no texts.</summary>
    public static MiniSite OfBytes(IReadOnlyDictionary<string, byte[]> files) => new(files, new BuildOptions());

    /// <summary>A site of one note, <c>note.md</c>.</summary>
    public static MiniSite OfNote(string text) => OfFiles(("note.md", text));

    /// <summary>The number of the note at a path.</summary>
    public int Number(string path)
    {
        for (int i = 0; i < Graph.Notes.Count; i++)
        {
            if (Graph.Notes[i].Path.Value == path)
            {
                return i;
            }
        }

        Assert.Fail($"no published note at {path}");
        return -1;
    }

    /// <summary>The note at a path.</summary>
    public Note Note(string path) => Graph.Notes[Number(path)];

    /// <summary>The address of the note at a path.</summary>
    public string AddressOf(string path) => Plan.Addresses.Notes[Number(path)].Value;

    /// <summary>The hub at a path.</summary>
    public Hub Hub(string path) => Graph.Hubs.Single(hub => hub.Number == Number(path));

    /// <summary>The ids of notes by their numbers.</summary>
    public IReadOnlyList<string> Ids(IEnumerable<int> numbers) => [.. numbers.Select(number => Graph.Notes[number].Id.Value)];

    /// <summary>Where the last link of a note leads: a path of the site with its anchor, or the state of one that leads nowhere.</summary>
    public string Leads(string path) => Leads(path, Note(path).Links.Count - 1);

    public string Leads(string path, int link)
    {
        LinkTarget target = Graph.Targets[Number(path)][link];
        string anchor = target.Anchor is null ? "" : "#" + target.Anchor;
        return target.IsNote ? Graph.Notes[target.Number].Path.Value + anchor
            : target.State == LinkState.Asset ? Graph.Assets[target.Number].Value
            : target.State.ToString();
    }

    /// <summary>A page of the built site by its address.</summary>
    public IDocument Page(string address) => new HtmlParser().ParseDocument(Text(new UrlPath(address).File));

    /// <summary>The text of a file of the built site.</summary>
    public string Text(string path)
    {
        OutputFile? file = Built.Outputs.FirstOrDefault(output => output.Path == path);
        if (file is null)
        {
            Assert.Fail($"no output {path}; there are: {string.Join(", ", Built.Outputs.Select(output => output.Path))}; reports: {string.Join("; ", Reports)}");
        }

        return System.Text.Encoding.UTF8.GetString(file.Content.Span);
    }

    /// <summary>The one diagnostic of a code.</summary>
    public Diagnostic Report(Rule rule) => Assert.Single(Built.Diagnostics, diagnostic => diagnostic.Rule.Code == rule.Code);

    /// <summary>The codes of all diagnostics.</summary>
    public IReadOnlyList<string> Codes => [.. Built.Diagnostics.Select(diagnostic => diagnostic.Rule.Code)];

    private string Line(Diagnostic diagnostic)
    {
        if (diagnostic.Place is not { } place)
        {
            return $"{diagnostic.Rule.Code} {diagnostic.Message}";
        }

        string position = "";
        if (place.Span is { } span && Folder.Read(place.Path, []) is { } source)
        {
            LinePosition start = source.Locate(span.Start);
            position = FormattableString.Invariant($":{start.Line}:{start.Column}");
        }

        return $"{diagnostic.Rule.Code} {place.Path}{position} {diagnostic.Message}";
    }
}
