using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>A cluster of topics.</summary>
/// <param name="Slug">Its name in addresses and front matter.</param>
/// <param name="Title">What readers see; from the slug for a cluster without a file.</param>
/// <param name="Note">The number of its own file among the notes, or -1.</param>
/// <param name="Topics">The numbers of its topics, the one with most notes first, then by title.</param>
/// <param name="Primary">The notes whose first cluster this is, in the site's order.</param>
/// <param name="Others">Those of them that no topic of this cluster lists.</param>
/// <param name="Papers">The distinct papers of its topics and its primary notes.</param>
public sealed record Cluster(
    Slug Slug, string Title, int Note, IReadOnlyList<int> Topics, IReadOnlyList<int> Primary, IReadOnlyList<int> Others, IReadOnlyList<int> Papers);
