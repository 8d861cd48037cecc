using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>
/// A file of the built site: its path below the output folder, with <c>/</c> between its parts, and its bytes — or,
/// for an asset, the source file that is copied as it is.
/// </summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The asset that the output is a copy of; <see cref="Content"/> is then empty.</summary>
    public SourcePath? CopyOf { get; init; }

    /// <summary>True if it is what the output folder already holds, so that nobody made it again; <see cref="Content"/> is then empty.</summary>
    public bool IsKept { get; init; }
}
