using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Links;

/// <summary>Gathers the links of all pages that lead to other hosts, each address once with all its places. Nothing here asks them.</summary>
internal static class OutsideLinks
{
    public static IReadOnlyList<OutsideLink> Gather(CheckedSite site, PageLinks links)
    {
        PagePlaces places = new(site);
        Dictionary<string, List<SourcePlace>> ofNavigation = new(StringComparer.Ordinal);
        foreach (NavigationLink link in site.Graph.Configuration.Navigation)
        {
            ofNavigation.TryAdd(link.Url, [link.Place]);
        }

        SortedDictionary<string, (List<SourcePlace> InNotes, List<SourcePlace> OfPapers, string Page)> found = new(StringComparer.Ordinal);
        foreach (PageAddress link in links.Outside)
        {
            if (AddressOf(link.Written) is not { } address)
            {
                continue;
            }

            string page = links.PageOf(link);
            if (!found.TryGetValue(address, out (List<SourcePlace> InNotes, List<SourcePlace> OfPapers, string Page) known))
            {
                found[address] = known = ([], ofNavigation.GetValueOrDefault(link.Written) ?? [], page);
            }

            if (places.Find(page, link.Written) is { } inNote)
            {
                known.InNotes.Add(inNote);
            }
            else if (known.OfPapers.Count == 0 && places.PlaceOfPaper(page) is { } ofPaper)
            {
                known.OfPapers.Add(ofPaper);
            }
        }

        return [.. found.Select(each => new OutsideLink(each.Key, each.Value.InNotes.Count > 0 ? [.. each.Value.InNotes.Distinct().OrderBy(place => place.Path).ThenBy(place => place.Span?.Start)] : each.Value.OfPapers, each.Value.Page))];
    }

    /// <summary>An address of the web without its fragment; null for one that is not to be asked, such as <c>mailto:</c>.</summary>
    private static string? AddressOf(string written)
    {
        string whole = written.StartsWith("//", StringComparison.Ordinal) ? "https:" + written : written;
        return Uri.TryCreate(whole, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            ? address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            : null;
    }
}
