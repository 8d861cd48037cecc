using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Reuse;

namespace NotesGen.Indexing.Hosting;

/// <summary>
/// What a host reads beside the pages, where the configuration names one: <c>_headers</c> and <c>_redirects</c>. Nobody reads them but the host, so a
/// served site is without them.
/// </summary>
/// <param name="Files">The files.</param>
/// <param name="Diagnostics">What the host will not take.</param>
public sealed record HostedSite(IReadOnlyList<OutputFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly HostedSite None = new([], []);

    /// <summary>Makes them.</summary>
    /// <param name="graph">The site.</param>
    /// <param name="plan">Its pages, among them those at old addresses.</param>
    /// <param name="outputs">All its files.</param>
    /// <param name="memory">Reads those that stay as the last build left them; null if there are none.</param>
    public static HostedSite Of(SiteGraph graph, SitePlan plan, IReadOnlyList<OutputFile> outputs, PageMemory? memory)
    {
        Model.Hosting host = graph.Configuration.Hosting;
        if (host == Model.Hosting.Any)
        {
            return None;
        }

        List<Diagnostic> diagnostics = [];
        List<OutputFile> files = [new OutputFile("_headers", Encoding.UTF8.GetBytes(HeaderRules.Write(graph.Configuration, [.. outputs.Select(file => file.IsKept ? file with { Content = memory!.ReadKept(file.Path) } : file)], diagnostics)))];
        if (RedirectRules.Write(host, plan, diagnostics) is { Length: > 0 } redirects)
        {
            files.Add(new OutputFile("_redirects", Encoding.UTF8.GetBytes(redirects)));
        }

        return new HostedSite(files, diagnostics);
    }
}
