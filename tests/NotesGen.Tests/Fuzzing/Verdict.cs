using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Tests.Sites;

namespace NotesGen.Tests.Fuzzing;

/// <summary>What must hold for every site, whatever it is made of. Says what does not, or null.</summary>
internal static partial class Verdict
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The first thing that is wrong: its kind, a colon, and the particulars; null when nothing is.</summary>
    public static string? Of(IReadOnlyDictionary<string, byte[]> files)
    {
        string? problem = null;
        Thread building = new(() => problem = Check(files)) { IsBackground = true };
        building.Start();
        return building.Join(Patience) ? problem : "hang: the build did not end";
    }

    private static string? Check(IReadOnlyDictionary<string, byte[]> files)
    {
        try
        {
            MemoryFolder folder = FuzzedSite.FolderOf(files);
            BuildOptions options = new() { Jobs = 1 };
            BuiltSite site = SiteBuilder.Build(folder, options);
            BuiltSite again = SiteBuilder.Build(folder, options with { Jobs = 5 });
            BuiltSite looked = SiteBuilder.Build(folder, options with { Checks = CheckDepth.FullWithOutsideLinks, Today = new DateOnly(2024, 1, 5) });
            return InDiagnostics(site, folder) ?? InDiagnostics(looked, folder) ?? InPaths(site) ?? InSecondRun(site, again) ?? (site.HasErrors ? null : InPages(SiteFiles.Of(folder, options)));
        }
        catch (Exception bug)
        {
            return $"exception: {bug}";
        }
    }

    private static string? InDiagnostics(BuiltSite site, MemoryFolder folder)
    {
        foreach (Diagnostic diagnostic in site.Diagnostics)
        {
            if (diagnostic.Rule.Code == Catalogue.OwnBug.Code)
            {
                return $"bug: {diagnostic.Place?.Path} {diagnostic.Message}";
            }

            foreach (SourcePlace place in diagnostic.Notes.Select(note => note.Place).Append(diagnostic.Place).OfType<SourcePlace>())
            {
                if (place.Span is { } span && folder.List().Paths.Contains(place.Path)
                    && (span.Start < 0 || span.Length < 0 || span.End > folder.Read(place.Path, [])!.Text.Length))
                {
                    return $"place: {diagnostic.Rule.Code} at {span} lies outside {place.Path}";
                }
            }
        }

        return null;
    }

    private static string? InPaths(BuiltSite site) =>
        site.Outputs.FirstOrDefault(output => output.Path.Length == 0 || output.Path[0] == '/' || output.Path.Contains('\\', StringComparison.Ordinal) || output.Path.Split('/').Any(part => part is "" or "." or "..")) is { } output
            ? $"path: {output.Path}"
            : site.Outputs.GroupBy(output => output.Path, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice ? $"path: {twice.Key} stands twice" : null;

    private static string? InSecondRun(BuiltSite site, BuiltSite again)
    {
        if (!site.Diagnostics.Select(Line).SequenceEqual(again.Diagnostics.Select(Line)))
        {
            return "unsteady: another number of jobs gives other diagnostics";
        }

        return site.Outputs.Count != again.Outputs.Count ? "unsteady: another number of outputs"
            : site.Outputs.Zip(again.Outputs).FirstOrDefault(pair => pair.First.Path != pair.Second.Path || !pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)) is { First: { } output } ? $"unsteady: {output.Path}"
            : null;

        static string Line(Diagnostic diagnostic) => $"{diagnostic.Rule.Code} {diagnostic.Place} {diagnostic.Message} {diagnostic.Help}";
    }

    private static string? InPages(SiteFiles site)
    {
        foreach ((string path, byte[] content) in site.Files)
        {
            if (content.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Pieces.Canary)) >= 0)
            {
                return $"leak: {path} shows what is hidden: {Around(System.Text.Encoding.UTF8.GetString(content))}";
            }
        }

        foreach ((string path, IHtmlDocument page) in site.Pages)
        {
            if (page.All.SelectMany(Dangers).FirstOrDefault() is { } danger)
            {
                return $"danger: {path}: {danger}";
            }

            if (page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                return $"id: {path}: {twice.Key} stands twice";
            }
        }

        return Crawl.Served(site, "https://example.net/sub/").FirstOrDefault(problem => !IsOfAuthor(problem)) is { } broken ? $"link: {broken}" : null;
    }

    /// <summary>An image of another host, or an address that is odd or none: shown as the author wrote it.</summary>
    private static bool IsOfAuthor(string problem) =>
        problem.Contains(": loaded from another host: img", StringComparison.Ordinal)
        || problem.Contains("=\"http", StringComparison.Ordinal)
        || problem.Contains("=\"//", StringComparison.Ordinal);

    private static IEnumerable<string> Dangers(IElement element)
    {
        if (element.LocalName is "iframe" or "object" or "embed" or "base" or "frame" || (element.LocalName == "script" && element.GetAttribute("src") is null && element.TextContent.Contains("alert(", StringComparison.Ordinal)))
        {
            yield return element.OuterHtml;
        }

        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "srcdoc" or "formaction" || (attribute.Name is "href" or "src" or "action" or "xlink:href" && Unsafe().IsMatch(attribute.Value)))
            {
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            }
        }
    }

    private static string Around(string text)
    {
        int at = text.IndexOf(Pieces.Canary, StringComparison.Ordinal);
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];
    }

    [GeneratedRegex(@"^[\x00-\x20]*(j[\x00-\x20]*a[\x00-\x20]*v[\x00-\x20]*a[\x00-\x20]*script|vbscript|data[\x00-\x20]*:[\x00-\x20]*text/html)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unsafe();
}
