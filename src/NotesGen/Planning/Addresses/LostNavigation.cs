using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Planning.Addresses;

/// <summary>Links of the site's header that lead to an address of the site where nothing is.</summary>
internal static class LostNavigation
{
    private static readonly string[] FilledLater = ["theme/", "search/", "feed.xml", "sitemap.xml"];

    /// <param name="configuration">What the site's file names for the header.</param>
    /// <param name="files">The files of all pages, and all others that are planned.</param>
    public static IEnumerable<Diagnostic> Find(SiteConfiguration configuration, IEnumerable<string> files)
    {
        NavigationLink[] inside = [.. configuration.Navigation.Where(link => !WebAddress.IsExternal(link.Url))];
        if (inside.Length == 0)
        {
            yield break;
        }

        HashSet<string> known = new(files, StringComparer.Ordinal);
        foreach (NavigationLink link in inside)
        {
            string path = link.Url.Split('?', '#')[0];
            if (known.Contains(new UrlPath(path).File) || FilledLater.Any(start => path.StartsWith(start, StringComparison.Ordinal)))
            {
                continue;
            }

            string? folder = known.Contains(new UrlPath(path + "/").File) ? path + "/" : null;
            yield return new Diagnostic(Catalogue.LostNavigation, link.Place, $"the header leads to `{path}`, where nothing is")
            {
                Help = folder is null ? "write the address of a page from the site's root, such as `notes/` or `about/`" : $"write `{folder}`",
            };
        }
    }
}
