namespace NotesGen.Rendering.Reuse;

/// <summary>What the last build of a site left to the next one.</summary>
public sealed record PageMemory
{
    /// <summary>By path: the digest of the text of every source file, as it is now.</summary>
    public required IReadOnlyDictionary<string, string> Sources { get; init; }

    /// <summary>What the pages of the last build were made of; null if there was none, or by another program.</summary>
    public PageRecord? Former { get; init; }

    /// <summary>Tells whether a file of the output folder is as the last build left it.</summary>
    public required Func<string, bool> IsUntouched { get; init; }

    /// <summary>Reads a file of the output folder that stays as it is.</summary>
    public required Func<string, byte[]> ReadKept { get; init; }
}
