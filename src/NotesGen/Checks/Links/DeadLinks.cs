using NotesGen.Diagnostics;

namespace NotesGen.Checks.Links;

/// <summary>
/// Addresses in the pages as rendered that lead to no file of the site, or to no such id in a page. What a template writes stands on many pages: it
/// is reported once, with the first of them. What a note holds is reported at its place there.
/// </summary>
internal static class DeadLinks
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site, PageLinks links)
    {
        PagePlaces places = new(site);
        return [.. Report(links.Dead, Nowhere), .. Report(links.Unanchored, Unanchored)];

        IEnumerable<Diagnostic> Report(IReadOnlyList<PageAddress> found, Func<PageAddress, SourcePlace?, Diagnostic> describe)
        {
            (PageAddress Link, SourcePlace? Place)[] placed = [.. found.Select(link => (link, places.Find(links.PageOf(link), link.Written)))];
            foreach (var target in placed.GroupBy(each => (each.Link.File ?? each.Link.Written, each.Link.Anchor)))
            {
                (PageAddress Link, SourcePlace? Place)[] inNotes = [.. target.Where(each => each.Place is not null)];
                foreach ((PageAddress link, SourcePlace? place) in inNotes)
                {
                    yield return describe(link, place);
                }

                // Where a note is shown on another page, what is wrong with it is wrong there too.
                if (inNotes.Length == 0)
                {
                    int others = target.Count() - 1;
                    Diagnostic diagnostic = describe(target.First().Link, null);
                    yield return others == 0 ? diagnostic : diagnostic with
                    {
                        Notes = [new DiagnosticNote(FormattableString.Invariant($"and on {others} other {(others == 1 ? "page" : "pages")}"))],
                    };
                }
            }
        }

        Diagnostic Nowhere(PageAddress link, SourcePlace? place) => new(Catalogue.DeadLink, place, $"{Of(link, place)}`{link.Written}` leads nowhere")
        {
            Help = link.File is null ? "the address climbs out of the site's folder"
                : links.Has(link.File + "/index.html") ? "there is a page if the address ends in a slash"
                : $"the site has no file `{link.File}`",
        };

        Diagnostic Unanchored(PageAddress link, SourcePlace? place) => new(Catalogue.DeadAnchor, place, $"{Of(link, place)}`{link.Written}` leads to a page that has no id `{link.Anchor}`");

        string Of(PageAddress link, SourcePlace? place) => place is null ? $"in the page `{links.PageOf(link)}`, " : "";
    }
}
