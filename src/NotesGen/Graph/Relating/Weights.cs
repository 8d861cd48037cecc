namespace NotesGen.Graph.Relating;

/// <summary>
/// How much each sign of kinship counts, in millionths of what the same words throughout count. Whole numbers, so that a
/// sum does not depend on the order of its parts and two notes score the same from both ends.
/// </summary>
internal static class Weights
{
    public const int Typed = 900_000;
    public const int Hand = 800_000;
    public const int Section = 100_000;
    public const int Link = 40_000;
    public const int Neighbour = 20_000;
    public const int Tag = 12_000;
    public const int CoCitation = 10_000;
    public const int Paper = 6_000;

    /// <summary>What is shared by more notes than this tells little and costs much.</summary>
    public const int MostSharing = 120;

    /// <summary>Less than this is no kinship worth showing.</summary>
    public const int Least = 20_000;

    /// <summary>The weight of something that <paramref name="sharing"/> of all notes have: the rarer, the more.</summary>
    public static int OfRarity(int sharing, int all, int unit) =>
        (int)Math.Round(unit * (1 + Math.Log((double)(all + 1) / sharing)), MidpointRounding.AwayFromZero);

    /// <summary>Standing together among three says more than standing together among forty.</summary>
    public static int OfSection(int listed) => Section * 4 / (3 + Math.Max(1, listed / 2));
}
