namespace NotesGen.Benchmarks.Vaults;

/// <summary>Draws ranks so that few are drawn often and most are drawn rarely: rank r has the weight (r + 5)^-0.8.</summary>
internal sealed class Popularity
{
    private readonly double[] sums;

    public Popularity(int count)
    {
        sums = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++)
        {
            sums[rank] = sum += Math.Pow(rank + 5, -0.8);
        }
    }

    /// <summary>A rank, counted from 0.</summary>
    public int Draw(Dice dice)
    {
        int found = Array.BinarySearch(sums, dice.Fraction() * sums[^1]);
        return Math.Min(found >= 0 ? found : ~found, sums.Length - 1);
    }
}
