using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Output.Records;

/// <summary>What a build was made of and what it wrote, so that the next one can tell that there is nothing to do.</summary>
public sealed record BuildRecord
{
    /// <summary>Tells the program from any other.</summary>
    public required string Program { get; init; }

    /// <summary>Tells what was asked of it from anything else.</summary>
    public required string Key { get; init; }

    /// <summary>The digest of the file that says what the pages were made of.</summary>
    public required string Pages { get; init; }

    /// <summary>By path: the digest of every source file that was read, and of every asset that was copied; empty for an asset that nothing uses.</summary>
    public required IReadOnlyDictionary<string, string> Sources { get; init; }

    /// <summary>Every file of the output folder that is ours.</summary>
    public required IReadOnlyList<WrittenFile> Files { get; init; }

    /// <summary>What the site holds.</summary>
    public required SiteCounts Counts { get; init; }

    /// <summary>What there was to say.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The public address of the site; null without one.</summary>
    public required string? Url { get; init; }
}
