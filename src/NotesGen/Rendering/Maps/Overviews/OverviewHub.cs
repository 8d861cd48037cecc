namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>A hub on the map of the whole knowledge base.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its page from the site's root.</param>
/// <param name="Ties">From which topics it lists notes, counted through all clusters, and how many.</param>
internal sealed record OverviewHub(string Title, string Url, IReadOnlyList<OverviewTie> Ties);
