using NotesGen.Diagnostics;

namespace NotesGen.Output.Disk;

/// <summary>Says in plain words what the disk did not do.</summary>
public static class DiskTrouble
{
    private const int DiskFullOnUnix = 28;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>True for what a disk may answer; anything else is a bug of ours.</summary>
    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException;

    /// <summary>An output that could not be written.</summary>
    internal static Diagnostic Writing(string path, Exception problem) => At(path, "cannot be written", Reason(problem));

    /// <summary>A file of a former build that could not be removed.</summary>
    internal static Diagnostic Removing(string path, Exception problem) => At(path, "cannot be removed", Reason(problem));

    /// <summary>An output whose place does not allow it to be written.</summary>
    internal static Diagnostic Refused(string path, string reason, string help) =>
        At(path, "cannot be written", reason) with { Help = help };

    /// <summary>An asset that could not be read.</summary>
    internal static Diagnostic Reading(SourcePath path, Exception problem) =>
        new(Catalogue.UnreadableFile, new SourcePlace(path), $"this file cannot be read: {Reason(problem)}");

    /// <summary>A cache that could not be kept.</summary>
    internal static Diagnostic Caching(string folder, Exception problem) =>
        new(Catalogue.CannotCache, null, $"the cache `{folder}` cannot be kept: {Reason(problem)}") { Help = "the site is whole; the next build does all of the work again" };

    /// <summary>Why the disk failed, without the paths that its own messages repeat.</summary>
    public static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the path is too long for this disk",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        { HResult: DiskFullOnUnix or DiskFullOnWindows } => "the disk is full",
        { HResult: ReadOnlyOnUnix } => "the disk is read-only",
        _ => FirstPart(problem.Message),
    };

    private static Diagnostic At(string path, string fact, string reason) =>
        new(Catalogue.CannotWrite, null, $"{(path.Length == 0 ? "the output folder" : $"`{path}`")} {fact}: {reason}");

    private static string FirstPart(string message)
    {
        int end = message.IndexOf(" : '", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
