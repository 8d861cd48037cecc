namespace NotesGen.Cli.Serving;

/// <summary>One edition of a served site.</summary>
/// <param name="site">The site.</param>
/// <param name="lastWhole">The last edition before it that had no mistake; null if there was none.</param>
internal sealed class Edition(SiteSnapshot site, SiteSnapshot? lastWhole)
{
    private readonly TaskCompletionSource succeeded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The site.</summary>
    public SiteSnapshot Site => site;

    /// <summary>The last edition before it that had no mistake.</summary>
    public SiteSnapshot? LastWhole => lastWhole;

    /// <summary>Done when there is a newer edition.</summary>
    public Task Superseded => succeeded.Task;

    /// <summary>Says that there is.</summary>
    public void Succeed() => succeeded.SetResult();
}
