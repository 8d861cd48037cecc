namespace NotesGen.Planning.Addresses;

/// <summary>Names that the site needs for its own pages and folders.</summary>
internal static class ReservedNames
{
    public static readonly string[] Top = ["notes", "topics", "clusters", "papers", "inquiries", "search", "map", "theme", "index", "404", "feed", "sitemap", "tags"];

    /// <summary>Files and folders that the generator fills itself, so that no old address may lie at or below them.</summary>
    public static readonly string[] Folders = ["theme", "search", "map", "feed.xml", "sitemap.xml"];

    public static readonly string[] Notes = ["by-date", "by-topic"];

    public static readonly string[] Papers = ["by-use"];
}
