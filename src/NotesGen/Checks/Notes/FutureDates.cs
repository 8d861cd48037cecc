using System.Globalization;
using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Notes;

/// <summary>Notes dated after today, where today is known.</summary>
internal static class FutureDates
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        if (site.Options.Today is not { } today)
        {
            yield break;
        }

        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            Note note = site.Graph.Notes[i];
            if (note.Date > today)
            {
                yield return Report(site.PlaceOf(i, "date", "created"), note.Date.Value);
            }

            if (note.Updated > today)
            {
                yield return Report(site.PlaceOf(i, "updated", "modified", "lastmod"), note.Updated.Value);
            }
        }
    }

    private static Diagnostic Report(SourcePlace place, DateOnly date) =>
        new(Catalogue.FutureDate, place, $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is in the future")
        {
            Help = "correct the date; a note that is to appear later can wait as a `draft: true`",
        };
}
