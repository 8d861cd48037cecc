using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The address of everything that has a page, by number.</summary>
/// <param name="Notes">By note; topics and clusters with a file have the address of their topic or cluster.</param>
/// <param name="Topics">By topic.</param>
/// <param name="Clusters">By cluster.</param>
/// <param name="Papers">By paper.</param>
/// <param name="Tags">By tag.</param>
public sealed record SiteAddresses(
    IReadOnlyList<UrlPath> Notes, IReadOnlyList<UrlPath> Topics, IReadOnlyList<UrlPath> Clusters, IReadOnlyList<UrlPath> Papers, IReadOnlyList<UrlPath> Tags);
