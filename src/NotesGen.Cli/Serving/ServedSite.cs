using NotesGen.Diagnostics;

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
    public void Publish(SiteSnapshot next)
    {
        Edition former = present;
        bool wasWhole = !former.Site.HasFailedPage && !former.Site.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        present = new Edition(next, wasWhole ? former.Site : former.LastWhole);
        former.Succeed();
    }
}
