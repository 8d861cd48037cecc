using NotesGen.Diagnostics;
using NotesGen.Sources;

namespace NotesGen.Cli.Serving;

/// <summary>
/// The site that is served: its present edition, the last one without a mistake, and a way to wait for the next. One thread
/// publishes, any number read.
/// </summary>
internal sealed class ServedSite(SiteSnapshot first)
{
    private volatile Edition present = new(first, null);

    /// <summary>The edition of now.</summary>
    public Edition Present => present;

    /// <summary>Puts a newer edition in place of the present one, and wakes those who wait for it.</summary>
    /// <param name="next">The newer edition.</param>
    /// <param name="concerned">The files that made it another one; empty if nobody knows.</param>
    public void Publish(SiteSnapshot next, IReadOnlyCollection<SourcePath> concerned)
    {
        Edition former = present;
        present = new Edition(next, !MayFail(next, concerned) ? null : IsWhole(former.Site) ? former.Site : former.LastWhole);
        former.Succeed();
    }

    private static bool IsWhole(SiteSnapshot site) => !site.HasFailedPage && !site.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Pages fail for their templates and what these are given. Two editions take twice the memory, so that the former one is kept for these only.</summary>
    private static bool MayFail(SiteSnapshot next, IReadOnlyCollection<SourcePath> concerned) =>
        !IsWhole(next) || concerned.Count == 0 || concerned.Any(path => Discovery.KindOf(path) is not (SourceKind.Markdown or SourceKind.Asset));
}
