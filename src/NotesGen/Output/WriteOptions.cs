using NotesGen.Diagnostics;

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

    /// <summary>Tells whether a file of the output folder is as the last build left it; asked for outputs that are to stay as they are.</summary>
    public Func<string, bool> IsUntouched { get; init; } = static _ => false;

    /// <summary>
    /// Called when the folder holds the site, with what there was to say of writing it, while no other build may write there; gives what there is to say of
    /// that, or null.
    /// </summary>
    public Func<IReadOnlyList<Diagnostic>, Diagnostic?> Completed { get; init; } = static _ => null;

    /// <summary>Called if another build is writing to the folder, whose end is waited for.</summary>
    public Action? Waiting { get; init; }
}
