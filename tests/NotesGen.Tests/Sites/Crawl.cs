using AngleSharp.Dom;

namespace NotesGen.Tests.Sites;

/// <summary>Follows everything in a site's pages that a browser would follow or load, and tells what is wrong with it.</summary>
internal static class Crawl
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "poster", "cite", "data", "background", "xlink:href"];

    /// <summary>What is wrong in a site that a web server sends from below an address.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">Where its home page is, such as <c>https://example.org/some/sub/path/</c>.</param>
    public static IReadOnlyList<string> Served(SiteFiles site, string address) =>
        Follow(site, new Uri(address), static path => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, static path => path.EndsWith("index.html", StringComparison.Ordinal));

    /// <summary>What is wrong in a site that is opened from the file system, where a folder shows no page.</summary>
    public static IReadOnlyList<string> FromDisk(SiteFiles site) =>
        Follow(site, new Uri("file:///home/reader/site/"), static path => path, static path => path.Length == 0 || path.EndsWith('/'));

    /// <summary>Every address in a page, with the element and attribute that hold it.</summary>
    public static IEnumerable<(IElement Element, string Attribute, string Address)> Addresses(IParentNode page)
    {
        foreach (IElement element in page.QuerySelectorAll("*"))
        {
            foreach (string name in AddressAttributes)
            {
                if (element.GetAttribute(name) is { } address)
                {
                    yield return (element, name, address);
                }
            }

            foreach (string candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return (element, "srcset", candidate.Split(' ')[0]);
            }

            if (element.LocalName == "meta" && element.GetAttribute("http-equiv") == "refresh" && element.GetAttribute("content") is { } refresh)
            {
                yield return (element, "content", refresh[(refresh.IndexOf("url=", StringComparison.Ordinal) + 4)..]);
            }
        }
    }

    private static List<string> Follow(SiteFiles site, Uri home, Func<string, string> fileOf, Func<string, bool> isWrongEnd)
    {
        List<string> problems = [];
        Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
        foreach (string path in site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Uri self = new(home, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            Uri page = fileOf("") == "" || !path.EndsWith("index.html", StringComparison.Ordinal) ? self : new Uri(self, "./");
            foreach ((IElement element, string attribute, string address) in Addresses(site.Page(path)))
            {
                if (Problem(element, address, page) is { } problem)
                {
                    problems.Add($"{path}: {problem}: {element.LocalName} {attribute}=\"{address}\"");
                }
            }
        }

        return problems;

        string? Problem(IElement element, string address, Uri page)
        {
            if (address.Length == 0 || address.Trim() != address)
            {
                return "an empty address, or one with white space around it";
            }

            if (!Uri.TryCreate(page, address, out Uri? target))
            {
                return "no address";
            }

            if (Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) && address[0] != '/')
            {
                return absolute.Host == home.Host ? "absolute within the site"
                    : absolute.Scheme is not ("https" or "http" or "mailto") ? "an unsafe scheme"
                    : element.LocalName == "a" ? null
                    : "loaded from another host";
            }

            if (address[0] is '/' or '\\')
            {
                return "absolute to the host";
            }

            if (target.Host != home.Host || !target.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal))
            {
                return "leaves the site";
            }

            string path = Uri.UnescapeDataString(target.AbsolutePath[home.AbsolutePath.Length..]);
            bool isSamePage = address[0] == '#';
            if (!isSamePage && isWrongEnd(path))
            {
                return "ends in what this kind of site does not end links in";
            }

            string file = isSamePage ? Uri.UnescapeDataString(page.AbsolutePath[home.AbsolutePath.Length..]) : path;
            file = fileOf(file);
            if (!site.Files.ContainsKey(file))
            {
                return "leads nowhere";
            }

            string anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            return anchor.Length == 0 ? null : file.EndsWith(".html", StringComparison.Ordinal) && IdsOf(file).Contains(anchor) ? null : "leads to no such place in the page";
        }

        HashSet<string> IdsOf(string file)
        {
            if (!ids.TryGetValue(file, out HashSet<string>? mine))
            {
                ids[file] = mine = site.Page(file).QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
            }

            return mine;
        }
    }
}
