namespace NotesGen.Checks.Links;

/// <summary>
/// The files of a site by their paths, and the ids of its pages. Nearly every address of a page is relative and leads to one of them: that is found
/// out here without making a text of anything.
/// </summary>
internal sealed class SiteFiles
{
    private const string PageOfFolder = "index.html";

    private readonly HashSet<string> paths;
    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);

    public SiteFiles(IEnumerable<string> paths)
    {
        this.paths = [.. paths];
    }

    /// <summary>True if the site has a file.</summary>
    public bool Has(string file) => paths.Contains(file);

    /// <summary>Notes the ids of a page.</summary>
    public void Add(string page, HashSet<string> itsIds) => ids[page] = itsIds;

    /// <summary>False for an id that a page does not have; of what is no page of ours the ids are not known.</summary>
    public bool HasPlace(string file, ReadOnlySpan<char> id) =>
        id is "" or "top" || !ids.TryGetValue(file, out HashSet<string>? there) || there.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id);

    /// <summary>True for an address that certainly leads to a place of the site; false says nothing.</summary>
    /// <param name="folder">The folder of the page, with a closing slash.</param>
    /// <param name="page">The page's file.</param>
    /// <param name="address">The address as written.</param>
    public bool LeadsSomewhere(ReadOnlySpan<char> folder, string page, ReadOnlySpan<char> address)
    {
        int hash = address.IndexOf('#');
        ReadOnlySpan<char> path = hash < 0 ? address : address[..hash];
        ReadOnlySpan<char> id = hash < 0 ? [] : address[(hash + 1)..];
        if (id.ContainsAny('%', ':') || path.ContainsAny(":?%"))
        {
            return false;
        }

        if (path.IsEmpty)
        {
            return HasPlace(page, id);
        }

        while (path.StartsWith("../", StringComparison.Ordinal) && !folder.IsEmpty)
        {
            path = path[3..];
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        if (path.StartsWith('/') || path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || path.Contains("//", StringComparison.Ordinal))
        {
            return false;
        }

        bool isFolder = path.IsEmpty || path.EndsWith('/');
        int length = folder.Length + path.Length + (isFolder ? PageOfFolder.Length : 0);
        Span<char> file = length <= 512 ? stackalloc char[length] : new char[length];
        folder.CopyTo(file);
        path.CopyTo(file[folder.Length..]);
        (isFolder ? PageOfFolder : "").CopyTo(file[(folder.Length + path.Length)..]);
        return paths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(file, out string? found) && HasPlace(found, id);
    }
}
