namespace NotesGen;

/// <summary>What a command asks of a build beyond the site's own configuration.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's public address, in place of the configuration's <c>url</c>.</summary>
    public string? Url { get; init; }

    /// <summary>How links name a page.</summary>
    public LinkStyle Links { get; init; } = LinkStyle.Folders;

    /// <summary>Which notes are part of the site.</summary>
    public DraftPolicy Drafts { get; init; } = DraftPolicy.LeaveOut;

    /// <summary>How many threads may work at once; at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>A configuration to use in place of the site's <c>notesgen.yaml</c>: its text and the path to report it by.</summary>
    public Diagnostics.SourceText? Configuration { get; init; }

    /// <summary>Templates that replace the default theme's, path by path, in place of the site's <c>_templates</c>.</summary>
    public Sources.ISourceFolder? Templates { get; init; }

    /// <summary>Which checks are made.</summary>
    public CheckDepth Checks { get; init; }

    /// <summary>The day after which a date is in the future; null: no date is. The library has no clock of its own.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Told the name of each stage as it begins, on the thread that builds.</summary>
    public IProgress<string>? Progress { get; init; }
}
