using NotesGen.Model;

namespace NotesGen.Indexing;

/// <summary>Whole addresses, for files that are read away from the site.</summary>
internal static class PublicAddress
{
    public static string Of(string site, UrlPath address, LinkStyle links) =>
        site + string.Join('/', (links == LinkStyle.Files ? address.File : address.Value).Split('/').Select(Uri.EscapeDataString));
}
