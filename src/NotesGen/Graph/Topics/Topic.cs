using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>A sub-topic.</summary>
/// <param name="Slug">Its name in addresses and front matter.</param>
/// <param name="Title">What readers see; from the slug for a topic without a file.</param>
/// <param name="Note">The number of its own file among the notes, or -1.</param>
/// <param name="Cluster">The number of its cluster, or -1.</param>
/// <param name="Notes">The notes that name it, in the site's order.</param>
/// <param name="Papers">The distinct papers of those notes and of the topic itself, in the order in which they come up.</param>
public sealed record Topic(Slug Slug, string Title, int Note, int Cluster, IReadOnlyList<int> Notes, IReadOnlyList<int> Papers);
