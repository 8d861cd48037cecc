using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>Whole addresses, for files that are read away from the site. They are those of the web, also in a site to be read from the disk.</summary>
internal static class PublicAddress
{
    public static string Of(string site, UrlPath address) =>
        site + string.Join('/', address.Value.Split('/').Select(Uri.EscapeDataString));
}
