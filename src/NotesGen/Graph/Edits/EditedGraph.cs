using NotesGen.Diagnostics;
using NotesGen.Graph.Embeds;
using NotesGen.Graph.Relating;
using NotesGen.Model;

namespace NotesGen.Graph.Edits;

/// <summary>
/// Brings a graph up to date after edits of words, without linking all notes again. It must have been linked with related notes on demand.
/// </summary>
internal sealed class EditedGraph
{
    private readonly Dictionary<SourcePath, int> numberOf;
    private readonly HashSet<int> embedded;
    private readonly HashSet<SourcePath> reported;

    /// <summary>Looks at a graph that was just linked.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="diagnostics">What later stages said of it, beside its own diagnostics; they know the places of things in the notes as these were.</param>
    public EditedGraph(SiteGraph graph, IEnumerable<Diagnostic> diagnostics)
    {
        Graph = graph;
        numberOf = graph.Notes.Index().ToDictionary(each => each.Item.Path, each => each.Index);
        embedded = [.. graph.Embeds.SelectMany(embeds => NotesIn(embeds))];
        reported = [.. graph.Diagnostics.Concat(diagnostics).SelectMany(PathsOf)];
    }

    /// <summary>The graph as it now is.</summary>
    public SiteGraph Graph { get; private set; }

    /// <summary>
    /// Takes notes in their new wording. False, and nothing is changed, if that is not all that was changed of them, if another page shows a part of one,
    /// or if a diagnostic tells of a place in one.
    /// </summary>
    public bool TryTake(IReadOnlyCollection<Note> edited)
    {
        List<int> numbers = [];
        foreach (Note note in edited)
        {
            if (!numberOf.TryGetValue(note.Path, out int number) || embedded.Contains(number) || reported.Contains(note.Path) || !TextEdit.IsBetween(Graph.Notes[number], note))
            {
                return false;
            }

            numbers.Add(number);
        }

        Note[] notes = [.. Graph.Notes];
        RelatedNotes related = (RelatedNotes)Graph.Related;
        foreach ((int number, Note note) in numbers.Zip(edited))
        {
            notes[number] = note;
            related = related.With(notes, number);
        }

        Graph = Graph with { Notes = notes, Related = related };
        return true;
    }

    private static IEnumerable<int> NotesIn(IReadOnlyDictionary<int, Embed> embeds) => embeds.Values.SelectMany(embed => NotesIn(embed.Inner).Prepend(embed.Part.Note));

    private static IEnumerable<SourcePath> PathsOf(Diagnostic diagnostic) =>
        diagnostic.Notes.Select(note => note.Place?.Path).Append(diagnostic.Place?.Path).Append(diagnostic.HelpPlace?.Path).OfType<SourcePath>();
}
