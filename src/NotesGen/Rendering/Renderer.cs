using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Reuse;
using NotesGen.Rendering.Themes;
using NotesGen.Templates;

namespace NotesGen.Rendering;

/// <summary>
/// Stage 5, Render: each page becomes bytes.
/// Comes in: the graph, the pages with their addresses, the theme. Steps: read every template; make the views that pages
/// share; render the pages in parallel, each from its own model; add the theme's assets, scripts and what notes use.
/// Goes out: files. Nothing here decides an address, and no page knows of another's rendering.
/// </summary>
public static class Renderer
{
    /// <summary>The folder of the site that holds the theme's assets.</summary>
    public const string ThemeFolder = "theme/";

    /// <summary>Renders all pages of a site.</summary>
    /// <param name="graph">The site.</param>
    /// <param name="plan">Its pages.</param>
    /// <param name="theme">What they are rendered with.</param>
    /// <param name="options">What is asked of the build.</param>
    /// <param name="memory">What the last build left: pages that would come out the same are kept, and what the others are made of is written down.</param>
    public static RenderedSite Render(SiteGraph graph, SitePlan plan, Theme theme, BuildOptions options, PageMemory? memory = null)
    {
        PreparedSite site = PreparedSite.Of(graph, plan, theme, options);
        if (site.Diagnostics.Count > 0)
        {
            return new RenderedSite([], site.Diagnostics);
        }

        List<OutputFile> outputs = [.. site.Assets];
        List<Diagnostic> diagnostics = [];
        PageHistory? history = memory is null ? null : new PageHistory(graph, plan, site.Views, theme, options, memory);
        outputs.AddRange(RenderPages(plan.Pages, () => new WatchedRenderer(site.NewRenderer(), plan.Pages, history), theme, options, diagnostics));
        return new RenderedSite(outputs, diagnostics) { Pages = diagnostics.Count == 0 ? history?.ToRecord() : null, Renewals = history?.Renewals };
    }

    private static IEnumerable<OutputFile> RenderPages(
        IReadOnlyList<Page> pages, Func<WatchedRenderer> renderer, Theme theme, BuildOptions options, List<Diagnostic> diagnostics)
    {
        // The lists of everything are the longest pages by far: begun last, they would keep one thread busy alone.
        int[] order = [.. Enumerable.Range(0, pages.Count).OrderBy(i => pages[i] is ListPage ? 0 : 1)];
        OutputFile?[] files = new OutputFile?[pages.Count];
        ConcurrentBag<(int Page, TemplateError Error)> errors = [];
        Parallel.ForEach(
            Partitioner.Create(0, pages.Count, Math.Clamp(pages.Count / (options.Jobs * 16), 1, 64)),
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            renderer,
            (range, _, mine) =>
            {
                foreach (int page in order.AsSpan(range.Item1, range.Item2 - range.Item1))
                {
                    files[page] = mine.Render(page, out TemplateError? error);
                    if (error is not null)
                    {
                        errors.Add((page, error));
                    }
                }

                return mine;
            },
            _ => { });

        // One mistake in a template fails on every page that uses it: it is reported once, with the first page.
        foreach (IGrouping<(string, string, int, string), (int Page, TemplateError Error)> group in errors.OrderBy(found => found.Page)
            .GroupBy(found => (found.Error.Code, found.Error.Path, found.Error.Start, found.Error.Message)))
        {
            (int page, TemplateError error) = group.First();
            Diagnostic diagnostic = TemplateDiagnostics.Of(error, theme, pages[page].Address);
            int others = group.Count() - 1;
            diagnostics.Add(others == 0 ? diagnostic : diagnostic with
            {
                Notes = [.. diagnostic.Notes, new DiagnosticNote(FormattableString.Invariant($"and on {others} other {(others == 1 ? "page" : "pages")}"))],
            });
        }

        return files.OfType<OutputFile>();
    }
}
