using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Planning.Addresses;

/// <summary>Plans a page for each old address that a note's <c>redirects:</c> names.</summary>
internal static class Redirects
{
    public static IEnumerable<RedirectPage> Plan(
        SiteGraph graph, SiteAddresses addresses, IReadOnlySet<string> taken, ICollection<Diagnostic> diagnostics)
    {
        Dictionary<string, SourcePlace> claimed = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < graph.Notes.Count; i++)
        {
            foreach (Reference old in graph.Notes[i].Redirects)
            {
                SourcePlace place = new(graph.Notes[i].Path, old.Span);
                if (AddressOf(old.Text) is not { } address)
                {
                    diagnostics.Add(new Diagnostic(Catalogue.AddressLeavesSite, place, $"`{old.Text}` cannot be an address of the site"));
                }
                else if (ReservedNames.Folders.Contains(address.Value.Split('/')[0], StringComparer.OrdinalIgnoreCase))
                {
                    diagnostics.Add(new Diagnostic(Catalogue.ReservedAddress, place, $"the site needs the address `{address}` for itself"));
                }
                else if (taken.Contains(address.File))
                {
                    diagnostics.Add(new Diagnostic(Catalogue.AddressClash, place, $"there is a page at `{address}` already"));
                }
                else if (!claimed.TryAdd(address.File, place))
                {
                    diagnostics.Add(new Diagnostic(Catalogue.AddressClash, place, $"two files redirect `{address}`")
                    {
                        Notes = [new DiagnosticNote("it is named first here", claimed[address.File])],
                    });
                }
                else
                {
                    yield return new RedirectPage(address, addresses.Notes[i]);
                }
            }
        }
    }

    private static UrlPath? AddressOf(string text)
    {
        string path = text.Trim().TrimStart('/');
        string[] parts = path.Split('/');
        if (path.Length == 0 || parts.Any(part => part.StartsWith('.')) || parts[..^1].Any(string.IsNullOrWhiteSpace)
            || path.AsSpan().ContainsAny("\\?#%:*\"<>|") || path.Any(char.IsControl))
        {
            return null;
        }

        return new UrlPath(path.EndsWith('/') || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path : path + "/");
    }
}
