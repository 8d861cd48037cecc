using System.Security.Cryptography;
using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Scripts;
using NotesGen.Rendering.Themes;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering;

/// <summary>
/// A site whose pages can be rendered one by one, in any order and by any thread: its templates read, the views that pages
/// share made, the files of its theme gathered.
/// </summary>
internal sealed class PreparedSite
{
    private const string Stylesheet = "style.css";

    private readonly SiteViews site;
    private readonly SiteView siteView;
    private readonly TemplateEngine engine;

    private PreparedSite(SiteViews site, SiteView siteView, TemplateEngine engine)
    {
        this.site = site;
        this.siteView = siteView;
        this.engine = engine;
    }

    /// <summary>The files that are no pages: the theme's assets, scripts, and what notes show or link to.</summary>
    public required IReadOnlyList<OutputFile> Assets { get; init; }

    /// <summary>The mistakes in templates that keep them from being read. If there are any, no page can be rendered.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Tells one state of the theme's files from another.</summary>
    public string AssetsMark
    {
        get => field ??= MarkOf(Assets);
        private init;
    }

    /// <summary>Prepares a site for rendering.</summary>
    public static PreparedSite Of(SiteGraph graph, SitePlan plan, Theme theme, BuildOptions options)
    {
        SiteScripts scripts = new(graph, theme);
        SiteViews site = new(graph, plan, options) { Scripts = scripts };
        TemplateEngine engine = new(theme, new EngineOptions { Strictness = Strictness.Strict, Functions = Functions(site), Clock = new NewestNote(graph) });
        List<OutputFile> assets = [.. theme.Assets.Select(path => new OutputFile(Renderer.ThemeFolder + path, theme.ReadAsset(path)))];
        assets.AddRange(scripts.Outputs.ExceptBy(assets.Select(asset => asset.Path), script => script.Path).ToArray());
        assets.AddRange(plan.Assets.Select(asset => new OutputFile(graph.Assets[asset].Value, ReadOnlyMemory<byte>.Empty) { CopyOf = graph.Assets[asset] }));
        return new PreparedSite(site, new SiteView(site) { Stylesheet = MarkedStylesheet(assets) }, engine)
        {
            Assets = assets,
            Diagnostics = ReadTemplates(engine, theme),
        };
    }

    /// <summary>The same after an edit of nothing but words.</summary>
    public PreparedSite Following(SiteGraph graph)
    {
        SiteViews next = site.Following(graph);
        return new PreparedSite(next, new SiteView(next) { Stylesheet = siteView.Stylesheet }, engine) { Assets = Assets, Diagnostics = Diagnostics, AssetsMark = AssetsMark };
    }

    /// <summary>The views that all pages share.</summary>
    public SiteViews Views => site;

    /// <summary>A renderer, for one thread at a time.</summary>
    public PageRenderer NewRenderer() => new(site, siteView, engine);

    /// <summary>Every template is read, used or not, so that no mistake waits for the page that needs it.</summary>
    private static List<Diagnostic> ReadTemplates(TemplateEngine engine, Theme theme) =>
        [.. theme.Templates.SelectMany(path => engine.Parse(path).Errors).Select(error => TemplateDiagnostics.Of(error, theme, null))];

    private static string MarkedStylesheet(IReadOnlyList<OutputFile> assets)
    {
        OutputFile? styles = assets.FirstOrDefault(asset => asset.Path == Renderer.ThemeFolder + Stylesheet);
        return styles is null ? Renderer.ThemeFolder + Stylesheet : SiteScripts.Marked(styles);
    }

    private static FunctionSet Functions(SiteViews site) => new FunctionSet().Add(
        "count(name, number)",
        "A number with its noun from the labels: `count 'notes' 3` gives \"3 notes\".",
        call => site.AllLabels.ContainsKey(call.Text(0) + "_other") ? site.Count(call.Text(0), call.Integer(1)) : throw new FormatException($"there are no labels `{call.Text(0)}_one` and `{call.Text(0)}_other`"));

    private static string MarkOf(IReadOnlyList<OutputFile> assets)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (OutputFile asset in assets)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(asset.Path));
            hash.AppendData(asset.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
