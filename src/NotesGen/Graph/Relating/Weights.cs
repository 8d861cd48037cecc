namespace NotesGen.Graph.Relating;

/// <summary>
/// How much each sign of kinship counts, in thousandths. Whole numbers, so that a sum does not depend on the order of its
/// parts and two notes score the same from both ends.
/// </summary>
internal static class Weights
{
    public const int Typed = 9_000;
    public const int Hand = 8_000;
    public const int Link = 3_000;
    public const int Section = 2_500;
    public const int CoCitation = 900;

    /// <summary>What is shared by more notes than this tells nothing and costs much.</summary>
    public const int MostSharing = 120;

    /// <summary>Less than this is no kinship worth showing.</summary>
    public const int Least = 1_500;

    /// <summary>The weight of something that <paramref name="sharing"/> of all notes have: the rarer, the more.</summary>
    public static int OfRarity(int sharing, int all, int unit) =>
        (int)Math.Round(unit * Math.Log((double)(all + 1) / sharing), MidpointRounding.AwayFromZero);
}
