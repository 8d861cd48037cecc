namespace NotesGen.Indexing.Search.Words;

/// <summary>Ranges of code points, in order and apart.</summary>
internal sealed class CodePoints((int First, int Last)[] ranges)
{
    private readonly (int First, int Last)[] ranges = ranges;

    public bool Contain(int codePoint)
    {
        int low = 0;
        int high = ranges.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].Last < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < ranges.Length && ranges[low].First <= codePoint;
    }
}
