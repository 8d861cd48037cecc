namespace NotesGen.Graph.Relating;

/// <summary>What two ascending lists of numbers have in common.</summary>
internal static class Sorted
{
    public static int CountShared(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            int order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    public static List<int> Shared(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        List<int> shared = [];
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            int order = a[i].CompareTo(b[j]);
            if (order == 0)
            {
                shared.Add(a[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
