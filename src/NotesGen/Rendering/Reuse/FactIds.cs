namespace NotesGen.Rendering.Reuse;

/// <summary>Numbers every fact of one build, so that what a page read is a list of numbers.</summary>
internal sealed class FactIds
{
    private static readonly Fact[] All = Enum.GetValues<Fact>();

    private readonly int[] starts = new int[All.Length + 1];

    /// <summary>Numbers the facts of a site.</summary>
    /// <param name="counts">How many there are of each <see cref="Subject"/>.</param>
    public FactIds(IReadOnlyList<int> counts)
    {
        foreach (Fact fact in All)
        {
            starts[(int)fact + 1] = starts[(int)fact] + (fact == Fact.Members ? counts.Count : counts[(int)SubjectOf(fact)]);
        }
    }

    /// <summary>How many facts there are.</summary>
    public int Count => starts[^1];

    /// <summary>What a fact is about.</summary>
    public static Subject SubjectOf(Fact fact) => fact switch
    {
        Fact.Members or Fact.Newest or Fact.Counts => Subject.Site,
        Fact.Hub => Subject.Hub,
        Fact.Topic or Fact.TopicLink => Subject.Topic,
        Fact.Cluster or Fact.ClusterLink => Subject.Cluster,
        Fact.Tag or Fact.TagLink => Subject.Tag,
        Fact.Paper => Subject.Paper,
        Fact.Asset => Subject.Asset,
        _ => Subject.Note,
    };

    /// <summary>The number of a fact.</summary>
    public int Of(Fact fact, int index) => starts[(int)fact] + index;

    /// <summary>The fact of a number.</summary>
    public (Fact Fact, int Index) Find(int id)
    {
        int fact = Array.FindLastIndex(starts, start => start <= id);

        // Facts of which there are none begin where the next ones do.
        return ((Fact)fact, id - starts[fact]);
    }
}
