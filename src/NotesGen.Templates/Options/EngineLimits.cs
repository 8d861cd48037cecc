namespace NotesGen.Templates;

/// <summary>What one rendering may cost. Beyond a limit it stops with an error that names the limit.</summary>
public sealed record EngineLimits
{
    /// <summary>Rounds of loops, calls of template functions and elements that list functions go through, together.</summary>
    public int Steps { get; init; } = 5_000_000;

    /// <summary>Calls within calls.</summary>
    public int CallDepth { get; init; } = 200;

    /// <summary>Includes within includes.</summary>
    public int IncludeDepth { get; init; } = 50;

    /// <summary>Bytes of output.</summary>
    public int OutputBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Characters of one text that a template builds.</summary>
    public int TextLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Time of one regular expression.</summary>
    public TimeSpan PatternTime { get; init; } = TimeSpan.FromSeconds(1);
}
