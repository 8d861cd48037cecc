using System.Text;

namespace NotesGen.Tests.Fuzzing;

/// <summary>Makes a site that breaks something as small as it can be while it still breaks the same.</summary>
internal static class Shrinking
{
    private const int MostTries = 400;

    /// <summary>The site without the files, lines and characters that the break does not need.</summary>
    public static SortedDictionary<string, byte[]> Of(IReadOnlyDictionary<string, byte[]> files, string problem)
    {
        SortedDictionary<string, byte[]> kept = new(files.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        string kind = KindOf(problem);
        int tries = 0;
        foreach (string path in files.Keys)
        {
            byte[] content = kept[path];
            kept.Remove(path);
            if (!StillBreaks())
            {
                kept[path] = content;
            }
        }

        foreach (string path in kept.Keys.ToArray())
        {
            Shorten(path, "\n");
            Shorten(path, " ");
            Shorten(path, "");
        }

        return kept;

        void Shorten(string path, string separator)
        {
            string written = Encoding.UTF8.GetString(kept[path]);
            List<string> parts = separator.Length == 0 ? [.. written.Select(c => c.ToString())] : [.. written.Split(separator)];
            for (int size = Math.Max(1, parts.Count / 2); size >= 1 && tries < MostTries; size /= 2)
            {
                for (int start = 0; start < parts.Count && tries < MostTries;)
                {
                    byte[] content = kept[path];
                    List<string> fewer = [.. parts.Take(start), .. parts.Skip(start + size)];
                    kept[path] = Encoding.UTF8.GetBytes(string.Join(separator, fewer));
                    if (StillBreaks())
                    {
                        parts = fewer;
                    }
                    else
                    {
                        kept[path] = content;
                        start += size;
                    }
                }
            }
        }

        bool StillBreaks() => ++tries <= MostTries && Verdict.Of(kept) is { } same && KindOf(same) == kind;
    }

    private static string KindOf(string problem) => problem.Split(':')[0] + (problem.StartsWith("link:", StringComparison.Ordinal) ? problem.Split(':')[2] : "");
}
