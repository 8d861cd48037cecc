using NotesGen.Diagnostics;

namespace NotesGen.Planning;

/// <summary>Every page of the site and every address.</summary>
/// <param name="Addresses">The address of everything that has a page.</param>
/// <param name="Pages">All pages, ordered by address.</param>
/// <param name="Assets">The numbers of the assets that something links to, in order: each is copied to its own path.</param>
/// <param name="Diagnostics">Clashes of addresses.</param>
public sealed record SitePlan(
    SiteAddresses Addresses, IReadOnlyList<Page> Pages, IReadOnlyList<int> Assets, IReadOnlyList<Diagnostic> Diagnostics);
