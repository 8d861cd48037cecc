using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Checks.Hubs;

/// <summary>Sections of hubs, under a heading of their own, that list one note or none. A section of prose alone is none of them.</summary>
internal static class ThinSections
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        foreach (Hub hub in site.Graph.Hubs.Where(hub => hub.Notes.Count > 0))
        {
            HubSection[] thin = [.. hub.Sections.Where(IsThin)];
            if (thin.Length == 0)
            {
                continue;
            }

            Note note = site.Graph.Notes[hub.Number];
            HeadingPlaces places = HeadingPlaces.Of(site.TextOf(hub.Number), note);
            foreach (HubSection section in thin)
            {
                yield return new Diagnostic(
                    Catalogue.ThinSection,
                    places.Find(section.Anchor),
                    $"the section `{section.Text!.Title}` lists {(section.Notes.Count == 0 ? "no published note" : "a single note")}")
                {
                    Help = "list more in it, or join it with another section",
                };
            }
        }
    }

    /// <summary>True for a section with a heading that lists one note or none.</summary>
    public static bool IsThin(HubSection section) =>
        section.Text is { Title.Length: > 0 } text && section.Notes.Count <= 1 && (text.Intro.IsEmpty || text.Entries.Count > 0);
}
