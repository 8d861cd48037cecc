using System.Text;
using NotesGen.Model;

namespace NotesGen.Planning.Addresses;

/// <summary>Reads an old address as an author writes it: a path from the site's root, or a whole address of the site itself.</summary>
internal static class OldAddress
{
    private const int LongestPath = 800;
    private const int LongestPart = 240;

    /// <summary>
    /// The address, percent-decoded and in NFC; null for one that no file of the site can have: one that leaves the site or
    /// belongs to another host, or that holds a query, a hash, a backslash or another sign that file systems refuse.
    /// </summary>
    /// <param name="text">What the author wrote.</param>
    /// <param name="site">The site's public address with its closing slash, or null without one.</param>
    public static UrlPath? Read(string text, string? site)
    {
        string written = text.Trim();
        bool isWhole = site is not null && written.StartsWith(site, StringComparison.OrdinalIgnoreCase);
        if (!isWhole && written.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        string path = Uri.UnescapeDataString(isWhole ? written[site!.Length..] : written).TrimStart('/').Normalize(NormalizationForm.FormC);
        string[] parts = path.Split('/');
        if (path.Length is 0 or > LongestPath || parts.Any(IsRefused) || parts[..^1].Any(string.IsNullOrWhiteSpace)
            || path.AsSpan().ContainsAny("\\?#%:*\"<>|") || path.Any(char.IsControl))
        {
            return null;
        }

        bool isFile = path.EndsWith('/') || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        return new UrlPath(isFile ? path : path + "/");
    }

    private static bool IsRefused(string part) => part.StartsWith('.') || Encoding.UTF8.GetByteCount(part) > LongestPart;
}
