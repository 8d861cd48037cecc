using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>
/// Gathers references to papers into papers: two references are one paper if they share a name, also by way of a third.
/// References are added in a fixed order, bibliographies first, so that numbers and facts are the same in every build.
/// </summary>
internal sealed class PaperCatalogue
{
    private readonly Dictionary<PaperId, int> byId = [];
    private readonly List<int> parent = [];
    private readonly List<List<(PaperReference Reference, BibliographyEntry? Entry)>> references = [];

    public void Add(PaperReference reference, BibliographyEntry? entry)
    {
        int paper = -1;
        foreach (PaperId id in reference.Ids)
        {
            if (byId.TryGetValue(id, out int known))
            {
                paper = paper < 0 ? Root(known) : Join(paper, Root(known));
            }
        }

        if (paper < 0)
        {
            paper = parent.Count;
            parent.Add(paper);
            references.Add([]);
        }

        foreach (PaperId id in reference.Ids)
        {
            byId[id] = paper;
        }

        references[paper].Add((reference, entry));
    }

    /// <summary>The papers in the order in which they were first named, and how to find one by name.</summary>
    public (IReadOnlyList<Paper> Papers, Func<PaperId, int> Find) Close()
    {
        ILookup<int, PaperId> ids = byId.ToLookup(pair => Root(pair.Value), pair => pair.Key);
        int[] numbers = new int[parent.Count];
        List<Paper> papers = [];
        for (int i = 0; i < parent.Count; i++)
        {
            if (Root(i) == i)
            {
                numbers[i] = papers.Count;
                papers.Add(Describe(references[i], ids[i]));
            }
        }

        return (papers, id => byId.TryGetValue(id, out int paper) ? numbers[Root(paper)] : -1);
    }

    private static Paper Describe(List<(PaperReference Reference, BibliographyEntry? Entry)> said, IEnumerable<PaperId> ids)
    {
        BibliographyEntry? entry = null;
        PaperReference? titled = null;
        PaperReference? authored = null;
        PaperReference? dated = null;
        PaperReference? published = null;
        PaperReference? linked = null;
        foreach ((PaperReference reference, BibliographyEntry? described) in said)
        {
            entry ??= described;
            titled ??= reference.Title is null ? null : reference;
            authored ??= reference.Authors.Count == 0 ? null : reference;
            dated ??= reference.Year is null ? null : reference;
            published ??= reference.Venue is null ? null : reference;
            linked ??= reference.Url is null ? null : reference;
        }

        PaperId[] names = [.. ids];
        Array.Sort(names);
        return new Paper
        {
            Ids = names,
            Entry = entry,
            Title = titled?.Title,
            Authors = authored?.Authors ?? [],
            Year = dated?.Year,
            Venue = published?.Venue,
            Url = linked?.Url,
            Notes = [],
        };
    }

    /// <summary>Joins two papers under the one that was named first.</summary>
    private int Join(int a, int b)
    {
        if (a == b)
        {
            return a;
        }

        (int first, int second) = a < b ? (a, b) : (b, a);
        parent[second] = first;
        references[first].AddRange(references[second]);
        references[second] = [];
        return first;
    }

    private int Root(int paper)
    {
        while (parent[paper] != paper)
        {
            paper = parent[paper] = parent[parent[paper]];
        }

        return paper;
    }
}
