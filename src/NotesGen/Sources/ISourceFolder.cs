using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>Where a site's files come from: a folder of the disk, or a folder held in memory.</summary>
public interface ISourceFolder
{
    /// <summary>All files, in no particular order, with what could not be followed.</summary>
    SourceListing List();

    /// <summary>The bytes of a file, read into a buffer that the next call of the same thread may reuse.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    ReadOnlySpan<byte> Read(SourcePath path);

    /// <summary>The first bytes of a file, at most so many; for those who need not know all of it.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    ReadOnlySpan<byte> ReadHead(SourcePath path, int most)
    {
        ReadOnlySpan<byte> whole = Read(path);
        return whole[..Math.Min(whole.Length, most)];
    }

    /// <summary>True if a file of the site is at a path.</summary>
    bool Holds(SourcePath path);

    /// <summary>True if a folder, whatever it holds, is at a path.</summary>
    bool HoldsFolder(SourcePath path);

    /// <summary>What version control knows of the files; slow, so asked only for a site that needs it.</summary>
    FileHistory History();

    /// <summary>Tells one state of the version control from another; empty where there is none.</summary>
    string HistoryMark() => "";
}
