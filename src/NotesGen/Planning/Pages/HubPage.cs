using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a hub, by its index in the hubs.</summary>
public sealed record HubPage(UrlPath Address, int Hub) : Page(Address, "pages/hub")
{
    /// <summary>The file beside the page that holds the hub's papers, if it has any.</summary>
    public string BibliographyFile => Address.Value + "papers.bib";
}
