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
        Outputs = [.. needed.Select(script => new OutputFile(Renderer.ThemeFolder + script.Name, theme.FindAsset(script.Name) ?? EmbeddedScripts.Read(script.Name)))];
        string[] addresses = [.. Outputs.Select(Marked)];
        urls = [.. Enumerable.Range(0, (int)found + 1).Select(of => addresses.Where((_, i) => ((Enrichments)of).HasFlag(needed[i].Enriches)).ToArray())];
    }

    /// <summary>The scripts as files of the site.</summary>
    public IReadOnlyList<OutputFile> Outputs { get; }

    /// <summary>The addresses, from the site's root, of the scripts for a page that holds something of each kind.</summary>
    public IReadOnlyList<string> For(Enrichments enrichments) => urls[(int)(enrichments & allowed)];

    /// <summary>The address of a file of the theme, with a mark of its content so that no browser shows a new page with an old file.</summary>
    public static string Marked(OutputFile file) => $"{file.Path}?{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span).AsSpan(0, 4))}";
}
