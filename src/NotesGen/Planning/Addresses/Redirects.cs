using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Planning.Addresses;

/// <summary>
/// Plans a page for each old address of a note: those that <c>redirects:</c> names, and those that aliases and a
/// permalink imply. Each leads to a page in one step, so no old address can lead to itself. A named one that cannot be is an
/// error; an implied one gives way to everything else.
/// </summary>
internal sealed class Redirects(SiteGraph graph, SiteAddresses addresses, IEnumerable<string> files, ICollection<Diagnostic> diagnostics)
{
    private readonly OccupiedPaths occupied = new(files);
    private readonly Dictionary<string, (int Note, SourcePlace Place)> claimed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RedirectPage> pages = [];

    public static IReadOnlyList<RedirectPage> Plan(SiteGraph graph, SiteAddresses addresses, IEnumerable<string> files, ICollection<Diagnostic> diagnostics)
    {
        if (graph.Notes.All(note => note.Redirects.Count + note.ImpliedRedirects.Count == 0))
        {
            return [];
        }

        Redirects redirects = new(graph, addresses, files, diagnostics);
        for (int i = 0; i < graph.Notes.Count; i++)
        {
            foreach (Reference old in graph.Notes[i].Redirects)
            {
                redirects.AddNamed(i, old);
            }
        }

        for (int i = 0; i < graph.Notes.Count; i++)
        {
            foreach (Reference old in graph.Notes[i].ImpliedRedirects)
            {
                redirects.AddImplied(i, old);
            }
        }

        return redirects.pages;
    }

    private void AddNamed(int note, Reference old)
    {
        SourcePlace place = new(graph.Notes[note].Path, old.Span);
        if (Read(old) is not { } address)
        {
            diagnostics.Add(new Diagnostic(Catalogue.AddressLeavesSite, place, $"`{old.Text}` cannot be an address of the site"));
        }
        else if (IsReserved(address))
        {
            diagnostics.Add(new Diagnostic(Catalogue.ReservedAddress, place, $"the site needs the address `{address}` for itself"));
        }
        else if (claimed.TryGetValue(address.File, out (int Note, SourcePlace Place) first))
        {
            if (first.Note != note)
            {
                diagnostics.Add(new Diagnostic(Catalogue.AddressClash, place, $"two files redirect `{address}`")
                {
                    Notes = [new DiagnosticNote("it is named first here", first.Place)],
                });
            }
        }
        else if (!occupied.IsFree(address.File))
        {
            diagnostics.Add(new Diagnostic(Catalogue.AddressClash, place, Occupied(address)));
        }
        else
        {
            Add(note, address, place);
        }
    }

    private void AddImplied(int note, Reference old)
    {
        SourcePlace place = new(graph.Notes[note].Path, old.Span);
        if (Read(old) is not { } address)
        {
            if (old.Text.Trim('/').Length > 0 || addresses.Notes[note] != UrlPath.Home)
            {
                diagnostics.Add(new Diagnostic(Catalogue.NoOldAddress, place, $"`{old.Text}` cannot be an old address, so none leads to this note"));
            }
        }
        else if (IsReserved(address))
        {
            diagnostics.Add(new Diagnostic(Catalogue.OldAddressTaken, place, $"the site needs the address `{address}` for itself"));
        }
        else if (claimed.TryGetValue(address.File, out (int Note, SourcePlace Place) first))
        {
            if (first.Note != note)
            {
                diagnostics.Add(new Diagnostic(Catalogue.OldAddressTaken, place, $"`{address}` leads to another note")
                {
                    Notes = [new DiagnosticNote("it is named here", first.Place)],
                });
            }
        }
        else if (occupied.IsFree(address.File))
        {
            Add(note, address, place);
        }
        else if (address.File != addresses.Notes[note].File)
        {
            diagnostics.Add(new Diagnostic(Catalogue.OldAddressTaken, place, Occupied(address)));
        }
    }

    private UrlPath? Read(Reference old) => OldAddress.Read(old.Text, graph.Configuration.Url);

    private void Add(int note, UrlPath address, SourcePlace place)
    {
        claimed.Add(address.File, (note, place));
        occupied.Add(address.File);
        pages.Add(new RedirectPage(address, addresses.Notes[note], note));
    }

    private static string Occupied(UrlPath address) => $"there is a page or a file at `{address}` already";

    private static bool IsReserved(UrlPath address) => ReservedNames.Folders.Contains(address.Value.Split('/')[0], StringComparer.OrdinalIgnoreCase);
}
