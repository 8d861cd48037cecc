using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Checks.Links;

/// <summary>Tells where an address in a page leads, as a browser would.</summary>
internal sealed class SiteRoot
{
    private readonly string? url;
    private readonly string path;

    /// <param name="url">The public address of the site; without one it is taken to stand at the root of its host.</param>
    public SiteRoot(string? url)
    {
        this.url = url;
        path = url is null ? "/" : new Uri(url).AbsolutePath;
    }

    /// <summary>What an address leads to.</summary>
    /// <param name="folder">The folder of the page, with a closing slash, or of its <c>base</c>; empty for that of the site.</param>
    /// <param name="page">The page's own file.</param>
    /// <param name="address">The address.</param>
    /// <returns>
    /// The file of the site, null if the path leaves the site's folder; the anchor, empty without one; and whether it leads into the site at all.
    /// </returns>
    public (string? File, string Anchor, bool IsInside) Lead(string folder, string page, string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : Decode(address[(hash + 1)..].Split(":~:")[0]);
        string rest = (hash < 0 ? address : address[..hash]).Split('?')[0];
        if (url is not null && rest.StartsWith(url, StringComparison.OrdinalIgnoreCase))
        {
            (rest, folder) = (rest[url.Length..], "");
            rest = rest.Length == 0 ? "./" : rest;
        }
        else if (WebAddress.IsExternal(rest))
        {
            return (null, anchor, false);
        }
        else if (rest.StartsWith('/'))
        {
            if (!(rest + "/").StartsWith(path, StringComparison.Ordinal))
            {
                return (null, anchor, false);
            }

            (rest, folder) = ("./" + (rest.Length > path.Length ? rest[path.Length..] : ""), "");
        }

        return (rest.Length == 0 ? page : Resolve(folder, Decode(rest)), anchor, true);
    }

    /// <summary>The file at an address that is relative to a folder; null if it climbs out of the site.</summary>
    private static string? Resolve(string folder, string relative)
    {
        List<string> parts = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        string[] steps = relative.Split('/');
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i] == ".." && parts.Count == 0)
            {
                return null;
            }

            if (steps[i] == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (steps[i].Length > 0 && steps[i] != ".")
            {
                parts.Add(steps[i]);
            }
        }

        bool isFolder = steps[^1] is "" or "." or "..";
        return new UrlPath(string.Join('/', parts) + (isFolder && parts.Count > 0 ? "/" : "")).File;
    }

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
