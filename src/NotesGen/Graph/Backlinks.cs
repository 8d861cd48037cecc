using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>Turns links around: for every note, who links to it. A note does not link to itself.</summary>
internal static class Backlinks
{
    public static IReadOnlyList<IReadOnlyList<Backlink>> Gather(IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets)
    {
        List<Backlink>?[] backlinks = new List<Backlink>?[notes.Count];
        for (int source = 0; source < notes.Count; source++)
        {
            for (int link = 0; link < targets[source].Length; link++)
            {
                LinkTarget target = targets[source][link];
                if (!target.IsNote || target.Number == source)
                {
                    continue;
                }

                List<Backlink> mine = backlinks[target.Number] ??= new List<Backlink>(2);
                if (mine.Count > 0 && mine[^1].Source == source)
                {
                    // One link is usual and needs no list; thousands must not copy one array each.
                    if (mine[^1].Links is not List<int> links)
                    {
                        mine[^1] = mine[^1] with { Links = links = [mine[^1].Links[0]] };
                    }

                    links.Add(link);
                }
                else
                {
                    mine.Add(new Backlink(source, [link]));
                }
            }
        }

        return [.. backlinks.Select(mine => (IReadOnlyList<Backlink>?)mine ?? [])];
    }
}
