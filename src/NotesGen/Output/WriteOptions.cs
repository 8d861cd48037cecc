namespace NotesGen.Output;

/// <summary>How a built site is written.</summary>
public sealed record WriteOptions
{
    /// <summary>The site's own folder, which no output may reach; null for a site that is not on the disk.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>How many threads may write at once; at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>What happens to files that stand in the output folder already.</summary>
    public WriteMode Mode { get; init; } = WriteMode.Update;

    /// <summary>Called if another build is writing to the folder, whose end is waited for.</summary>
    public Action? Waiting { get; init; }
}
