namespace NotesGen.Rendering.Maps.Overviews;

/// <summary>A cluster on the map of the whole knowledge base.</summary>
/// <param name="Title">What it is called; empty for topics of no cluster.</param>
/// <param name="Url">Its page from the site's root; null for topics of no cluster.</param>
/// <param name="Topics">Its topics in the order of its page.</param>
internal sealed record OverviewCluster(string Title, string? Url, IReadOnlyList<OverviewTopic> Topics);
