namespace NotesGen.Benchmarks.Measuring;

/// <summary>What one run did.</summary>
/// <param name="Pages">HTML files of the output.</param>
/// <param name="Files">All files of the output.</param>
/// <param name="Bytes">How long they are together.</param>
/// <param name="Written">Files that were written; the others were equal.</param>
/// <param name="Stages">The stages in order.</param>
internal sealed record WorkDone(int Pages, int Files, long Bytes, int Written, IReadOnlyList<Stage> Stages)
{
    /// <summary>Diagnostics of the build.</summary>
    public int Diagnostics { get; init; }

    /// <summary>Why the run is worth nothing; null if it is.</summary>
    public string? Failure { get; init; }
}
