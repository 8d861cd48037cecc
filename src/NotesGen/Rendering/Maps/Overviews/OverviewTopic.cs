namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>A topic on the map of the whole knowledge base.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its page from the site's root; null for notes of no topic.</param>
/// <param name="Notes">Its notes.</param>
internal sealed record OverviewTopic(string Title, string? Url, IReadOnlyList<MapLeaf> Notes);
