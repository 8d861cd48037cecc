using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>A link between two notes, seen from one of them.</summary>
internal readonly record struct Tie(int Other, ReasonKind Kind, LinkRole Role, bool FromOther)
{
    public int Weight => Kind switch
    {
        ReasonKind.Typed => Weights.Typed,
        ReasonKind.Hand => Weights.Hand,
        _ => Weights.Link,
    };

    /// <summary>
    /// By note: its ties, each kind once for each other note; the notes that it mentions; and the notes that mention it, those
    /// left out that mention so many that it tells nothing. Hubs and other kinds of pages are left out: what a hub lists
    /// together is told by its sections.
    /// </summary>
    public static (IReadOnlyList<Tie>[] Ties, IReadOnlyList<int>[] Mentions, IReadOnlyList<int>[] Sources) Gather(
        IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets)
    {
        List<Tie>[] ties = [.. notes.Select(_ => new List<Tie>())];
        List<int>[] mentions = [.. notes.Select(_ => new List<int>())];
        List<int>[] sources = [.. notes.Select(_ => new List<int>())];

        // A popular note has thousands of ties: what is there already is looked up, not searched for.
        HashSet<(int Note, Tie Tie)> tied = new(2 * targets.Sum(static links => links.Length));
        HashSet<int> mentioned = [];
        for (int source = 0; source < notes.Count; source++)
        {
            if (notes[source].Kind != NoteKind.Note)
            {
                continue;
            }

            mentioned.Clear();
            for (int i = 0; i < targets[source].Length; i++)
            {
                int other = targets[source][i].Number;
                if (!targets[source][i].IsNote || other == source || notes[other].Kind != NoteKind.Note || KindOf(notes[source].Links[i].Role) is not { } kind)
                {
                    continue;
                }

                LinkRole role = notes[source].Links[i].Role;
                if (mentioned.Add(other))
                {
                    mentions[source].Add(other);
                }

                // A plain link in both directions is one tie; typed links differ by their direction.
                if (kind == ReasonKind.Typed)
                {
                    Add(source, new Tie(other, kind, role, false));
                    Add(other, new Tie(source, kind, role, true));
                }
                else
                {
                    Add(source, new Tie(other, kind, LinkRole.Mention, false));
                    Add(other, new Tie(source, kind, LinkRole.Mention, false));
                }
            }

            foreach (int other in mentions[source].Count <= Weights.MostSharing ? mentions[source] : [])
            {
                sources[other].Add(source);
            }
        }

        return ([.. ties], [.. mentions], [.. sources]);

        void Add(int note, Tie tie)
        {
            if (tied.Add((note, tie)))
            {
                ties[note].Add(tie);
            }
        }
    }

    private static ReasonKind? KindOf(LinkRole role) => role switch
    {
        LinkRole.Supports or LinkRole.Contradicts or LinkRole.Refines or LinkRole.Replicates => ReasonKind.Typed,
        LinkRole.Related => ReasonKind.Hand,
        LinkRole.Mention or LinkRole.Property => ReasonKind.Link,
        _ => null,
    };
}
