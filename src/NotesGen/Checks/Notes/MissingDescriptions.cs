using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Checks.Notes;

/// <summary>Notes whose author says nothing for their card: neither a description nor a claim. Plain pages have no card.</summary>
internal static class MissingDescriptions
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site) => site.Graph.Notes
        .Where((note, i) => i != site.Home && note is { Lead: null, Claim: null } && note.Kind != NoteKind.Page)
        .Select(note => new Diagnostic(
            Catalogue.MissingDescription,
            new SourcePlace(note.Path),
            note.Description is null ? "there is no description, and no paragraph to take one from" : "there is no description; cards show the first paragraph")
        {
            Help = "say in a sentence what the note is about: `description: …`",
        });
}
