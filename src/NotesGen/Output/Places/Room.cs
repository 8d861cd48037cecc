using NotesGen.Diagnostics;
using NotesGen.Output.Disk;

namespace NotesGen.Output.Places;

/// <summary>Asks before the first write whether the disk has room for all of them.</summary>
internal static class Room
{
    private const long BlockLength = 4096;

    /// <summary>An error if the disk has less room than the outputs need more than now; assets are not counted.</summary>
    public static Diagnostic? Shortage(string root, IReadOnlyList<Place> places)
    {
        long needed = places.Sum(place => place.State == PlaceState.Equal || place.Output.CopyOf is not null
            ? 0
            : Math.Max(0, Blocks(place.Output.Content.Length) - Blocks(place.FormerLength)));
        long free = needed == 0 ? long.MaxValue : Free(root);
        return needed <= free ? null : DiskTrouble.Refused(
            "",
            $"the disk is full: the site needs {Size(needed)}, and {Size(free)} are free",
            "make room on the disk, or choose another output folder");
    }

    private static long Free(string root)
    {
        try
        {
            string? existing = root;
            while (existing is not null && !Directory.Exists(existing))
            {
                existing = Path.GetDirectoryName(existing);
            }

            return existing is null ? long.MaxValue : new DriveInfo(existing).AvailableFreeSpace;
        }
        catch (Exception problem) when (problem is ArgumentException || DiskTrouble.Is(problem))
        {
            // A disk that does not say: a network share, for one. The writes will tell.
            return long.MaxValue;
        }
    }

    private static long Blocks(long length) => (length + BlockLength - 1) / BlockLength * BlockLength;

    /// <summary>In kilobytes where megabytes would not tell the two apart.</summary>
    private static string Size(long bytes) => bytes < 10_000_000
        ? FormattableString.Invariant($"{bytes / 1000} kB")
        : FormattableString.Invariant($"{bytes / 1_000_000} MB");
}
