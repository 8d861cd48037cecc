namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>Tells links to other hosts from links into the site, and safe schemes from others.</summary>
internal static class WebAddress
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel", "doi", "obsidian", "zotero"];

    /// <summary>True for an address with a scheme, or one that begins with <c>//</c>: it does not lead into the site.</summary>
    public static bool IsExternal(string url) => url.StartsWith("//", StringComparison.Ordinal) || SchemeLength(url) > 0;

    /// <summary>True for an external address that a reader may follow.</summary>
    public static bool IsSafe(string url)
    {
        int length = SchemeLength(url);
        return length == 0 || SafeSchemes.Any(scheme => url.AsSpan(0, length).Equals(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The length of the scheme before a colon. Browsers drop control characters and white space from a scheme, so
    /// they count as part of it here.
    /// </summary>
    private static int SchemeLength(string url)
    {
        for (int i = 0; i < url.Length; i++)
        {
            char c = url[i];
            if (c == ':')
            {
                return i;
            }

            if (!(char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.' || c <= ' '))
            {
                return 0;
            }
        }

        return 0;
    }
}
