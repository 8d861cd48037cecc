using System.Security.Cryptography;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering.Themes;

namespace NotesGen.Rendering.Scripts;

/// <summary>The scripts that a site needs, and which of them each page loads. A script that no page needs is no file of the site.</summary>
internal sealed class SiteScripts
{
    private readonly Enrichments allowed;
    private readonly string[][] urls;

    public SiteScripts(SiteGraph graph, Theme theme)
    {
        allowed = graph.Configuration.Mermaid ? (Enrichments)~0 : ~Enrichments.Diagrams;
        Enrichments found = graph.Notes.Aggregate(Enrichments.None, (all, note) => all | note.Body.Enrichments) & allowed;
        PageScript[] needed = [.. PageScript.All.Where(script => found.HasFlag(script.Enriches))];
        OutputFile[] outputs = [.. needed.Select(script => Output(script.Name, theme))];
        string[] addresses = [.. outputs.Select(Marked)];
        urls = [.. Enumerable.Range(0, (int)found + 1).Select(of => addresses.Where((_, i) => ((Enrichments)of).HasFlag(needed[i].Enriches)).ToArray())];
        if (graph.Configuration.Search)
        {
            OutputFile search = Output("search.js", theme);
            OutputFile engine = Output("search-engine.js", theme);
            OutputFile marks = Output("search-marks.js", theme);
            (Search, SearchEngine, SearchMarks) = (Marked(search), Marked(engine), Marked(marks));
            outputs = [.. outputs, search, engine, marks];
        }

        Outputs = outputs;
    }

    /// <summary>The scripts as files of the site.</summary>
    public IReadOnlyList<OutputFile> Outputs { get; }

    /// <summary>The address, from the site's root, of the script that a page loads when its reader searches; null on a site without search.</summary>
    public string? Search { get; }

    /// <summary>The address, from the site's root, of the script that answers queries; null on a site without search.</summary>
    public string? SearchEngine { get; }

    /// <summary>The address, from the site's root, of the script that marks a query's words on a page; null on a site without search.</summary>
    public string? SearchMarks { get; }

    /// <summary>The addresses, from the site's root, of the scripts for a page that holds something of each kind.</summary>
    public IReadOnlyList<string> For(Enrichments enrichments) => urls[(int)(enrichments & allowed)];

    private static OutputFile Output(string name, Theme theme) => new(Renderer.ThemeFolder + name, theme.FindAsset(name) ?? EmbeddedScripts.Read(name));

    /// <summary>The address of a file of the theme, with a mark of its content so that no browser shows a new page with an old file.</summary>
    public static string Marked(OutputFile file) => $"{file.Path}?{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span).AsSpan(0, 4))}";
}
