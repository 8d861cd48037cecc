using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen.Rendering;

/// <summary>
/// What links write: addresses relative to the site's root, percent-encoded once. A page puts its own way to the root
/// (<c>../../</c>) before them, so that the site works wherever it is put.
/// </summary>
internal sealed class Hrefs
{
    private readonly LinkStyle style;

    public Hrefs(SiteAddresses addresses, LinkStyle style)
    {
        this.style = style;
        Notes = [.. addresses.Notes.Select(Of)];
        Topics = [.. addresses.Topics.Select(Of)];
        Clusters = [.. addresses.Clusters.Select(Of)];
        Papers = [.. addresses.Papers.Select(Of)];
        Tags = [.. addresses.Tags.Select(Of)];
    }

    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<string> Topics { get; }

    public IReadOnlyList<string> Clusters { get; }

    public IReadOnlyList<string> Papers { get; }

    public IReadOnlyList<string> Tags { get; }

    /// <summary>
    /// The link to an address from the site's root. The home page of a site at its own root has the empty address, which
    /// would mean "this page": it is written <c>./</c>.
    /// </summary>
    public string Of(UrlPath address)
    {
        string encoded = Encode(address.Value);
        return style == LinkStyle.Files ? Encode(address.File) : encoded.Length == 0 ? "./" : encoded;
    }

    /// <summary>The whole link from a page to the home page.</summary>
    /// <param name="root">The page's way to the site's root.</param>
    public string HomeFrom(string root) => style == LinkStyle.Folders && root.Length > 0 ? root : root + Of(UrlPath.Home);

    /// <summary>The link to a file that is copied as it is.</summary>
    public static string OfFile(string path) => Encode(path);

    /// <summary>The link to a place of a file that is copied as it is, such as <c>page=3</c> of a PDF.</summary>
    public static string OfFile(string path, string? subpath) =>
        string.IsNullOrEmpty(subpath) ? OfFile(path) : $"{OfFile(path)}#{string.Join('&', subpath.Split('&').Select(part => string.Join('=', part.Split('=').Select(Uri.EscapeDataString))))}";

    /// <summary>The link to an id, with its hash.</summary>
    public static string OfAnchor(string anchor) => "#" + Encode(anchor);

    private static string Encode(string path)
    {
        foreach (char c in path)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '~'))
            {
                return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
            }
        }

        return path;
    }
}
