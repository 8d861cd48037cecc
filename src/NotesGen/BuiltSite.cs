using NotesGen.Checks;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Rendering.Reuse;

namespace NotesGen;

/// <summary>What a build made of a site, before anything is written.</summary>
/// <param name="Outputs">Every file of the site, ordered by path. Empty when an error keeps the site from being written.</param>
/// <param name="Diagnostics">All diagnostics, sorted, each with the severity that the site gives it.</param>
/// <param name="Counts">What the site holds.</param>
/// <param name="Stages">How long each stage took, in order.</param>
public sealed record BuiltSite(
    IReadOnlyList<OutputFile> Outputs, IReadOnlyList<Diagnostic> Diagnostics, SiteCounts Counts, IReadOnlyList<StageTime> Stages)
{
    /// <summary>The configuration in force.</summary>
    public SiteConfiguration Configuration { get; init; } = new();

    /// <summary>The links that lead out of the site, by address; empty unless they were asked for.</summary>
    public IReadOnlyList<OutsideLink> OutsideLinks { get; init; } = [];

    /// <summary>What the pages were made of; null if nobody asked for it, or if an error kept them from being made.</summary>
    public PageRecord? Pages { get; init; }

    /// <summary>Why pages were rendered again; null if nobody asked for that.</summary>
    public PageRenewals? Renewals { get; init; }

    /// <summary>True if any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
