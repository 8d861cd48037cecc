using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Notes;

namespace NotesGen.Checks.Notes;

/// <summary>Descriptions that are longer than a card has room for.</summary>
internal static class LongDescriptions
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            if (site.Graph.Notes[i] is { Lead: { Length: > Summary.Longest } lead, Kind: not NoteKind.Page })
            {
                yield return new Diagnostic(
                    Catalogue.LongDescription,
                    site.PlaceOf(i, "description", "summary"),
                    FormattableString.Invariant($"the description has {lead.Length} characters, more than the {Summary.Longest} of a card"))
                {
                    Help = "leave to the description what makes a reader open the note, and the rest to the text",
                };
            }
        }
    }
}
