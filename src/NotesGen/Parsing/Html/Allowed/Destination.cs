using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Allowed;

/// <summary>Where an address of raw HTML leads, read as browsers read it: without what they ignore.</summary>
/// <param name="Kind">Out of the site, into it, or to where no reader should go.</param>
/// <param name="Address">The address.</param>
internal sealed record Destination(DestinationKind Kind, string Address)
{
    /// <summary>Reads the address of a link.</summary>
    public static Destination OfLink(string? written)
    {
        string address = Cleaned(written ?? "");
        return new Destination(
            address.Length == 0 ? DestinationKind.None
            : !WebAddress.IsSafe(address) ? DestinationKind.Unsafe
            : WebAddress.IsExternal(address) ? DestinationKind.Web
            : DestinationKind.Site,
            address);
    }

    /// <summary>Reads the address of what a page loads: a picture, a sound.</summary>
    public static Destination OfFile(string? written)
    {
        Destination found = OfLink(written);
        return found.Kind == DestinationKind.Web && !IsWeb(found.Address) ? found with { Kind = DestinationKind.Unsafe } : found;
    }

    private static bool IsWeb(string address) =>
        address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Browsers drop ends of lines and tabs from an address, and control characters and blanks from its ends. An address
    /// without a scheme takes that of the web: a page may be opened from a disk.
    /// </summary>
    private static string Cleaned(string address)
    {
        int start = 0;
        int end = address.Length;
        while (start < end && address[start] <= ' ')
        {
            start++;
        }

        while (end > start && address[end - 1] <= ' ')
        {
            end--;
        }

        string cleaned = string.Concat(address[start..end].Where(static c => c is not ('\t' or '\n' or '\r')));
        return cleaned.StartsWith("//", StringComparison.Ordinal) ? "https:" + cleaned : cleaned;
    }
}
