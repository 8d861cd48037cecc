using NotesGen.Checks.Hubs;
using NotesGen.Checks.Links;
using NotesGen.Checks.Notes;
using NotesGen.Checks.Papers;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering;
using NotesGen.Sources;

namespace NotesGen.Checks;

/// <summary>
/// Stage 7, Check: everything so far becomes diagnostics.
/// Comes in: the graph, and for a full check the pages as they were rendered. Steps: one file per check, each on its own; those that only a
/// full check makes cost a build and a served site nothing. Goes out: what an author may want to mend. Changes nothing.
/// </summary>
public static class Checker
{
    /// <summary>Makes the checks that every build makes.</summary>
    public static IReadOnlyList<Diagnostic> Check(SiteGraph graph) => [.. EmptyHubs.Find(graph)];

    /// <summary>Makes as many checks as are asked for.</summary>
    /// <param name="graph">The site.</param>
    /// <param name="plan">Its pages.</param>
    /// <param name="folder">Its sources, in which places are looked up.</param>
    /// <param name="rendered">Its pages as they were rendered.</param>
    /// <param name="indexes">Its files for machines.</param>
    /// <param name="options">What is asked for.</param>
    public static CheckReport Check(
        SiteGraph graph, SitePlan plan, ISourceFolder folder, RenderedSite rendered, IReadOnlyList<OutputFile> indexes, BuildOptions options)
    {
        if (options.Checks == CheckDepth.Usual)
        {
            return new CheckReport(Check(graph), []);
        }

        CheckedSite site = new(graph, plan, folder, options);

        // Where a template failed pages are missing, and everything that leads to them would seem to lead nowhere.
        PageLinks links = PageLinks.Read(site, rendered.Diagnostics.Count > 0 ? [] : [.. rendered.Outputs, .. indexes]);
        return new CheckReport(
            [
                .. Check(graph),
                .. OrphanNotes.Find(site),
                .. NotesInNoHub.Find(site),
                .. ThinSections.Find(site),
                .. SharedTitles.Find(site),
                .. MissingDescriptions.Find(site),
                .. LongDescriptions.Find(site),
                .. FutureDates.Find(site),
                .. ImagesWithoutText.Find(site),
                .. UndescribedPapers.Find(graph),
                .. UncitedSources.Find(site),
                .. DeadLinks.Find(site, links),
            ],
            options.Checks == CheckDepth.FullWithOutsideLinks ? OutsideLinks.Gather(site, links) : []);
    }
}
