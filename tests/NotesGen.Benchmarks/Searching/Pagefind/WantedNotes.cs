namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>A query that a reader types, and the addresses of the notes that this reader would want.</summary>
internal sealed record WantedNotes(string Query, IReadOnlyList<string> Addresses)
{
    private const string Arrow = " => ";

    /// <summary>Reads a list of them: <c>query => slug, slug</c> in each line, but for empty lines and those that begin with <c>#</c>.</summary>
    public static WantedNotes[] Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Contains(Arrow, StringComparison.Ordinal) && !line.StartsWith('#')).Select(line => line.Split(Arrow))
            .Select(halves => new WantedNotes(halves[0], [.. halves[1].Split(", ").Select(slug => $"notes/{slug}/")]))];

    /// <summary>At which place of a list of results the first wanted note stands, from 1; 0 if none does.</summary>
    public int PlaceIn(IReadOnlyList<string> results)
    {
        for (int i = 0; i < results.Count; i++)
        {
            if (Addresses.Contains(results[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
