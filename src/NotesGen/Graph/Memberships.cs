using NotesGen.Diagnostics;
using NotesGen.Graph.Names;
using NotesGen.Model;
using NotesGen.Parsing.Notes;

namespace NotesGen.Graph;

/// <summary>What notes say they belong to: by note, the numbers of hubs, and the name of a topic.</summary>
internal sealed record Memberships(IReadOnlyList<IReadOnlyList<int>> HubsOf, IReadOnlyList<string?> TopicNames)
{
    /// <summary>Reads <c>hubs:</c>, <c>topic:</c>, and <c>topics:</c>, whose entries may be either.</summary>
    public static Memberships Read(
        IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets, FileIndex files, NoteNames names, ICollection<Diagnostic> diagnostics)
    {
        IReadOnlyList<int>[] hubsOf = new IReadOnlyList<int>[notes.Count];
        string?[] topicNames = new string?[notes.Count];
        for (int i = 0; i < notes.Count; i++)
        {
            List<int> hubs = [];
            for (int link = 0; link < targets[i].Length; link++)
            {
                if (notes[i].Links[link].Role != LinkRole.Hub || !targets[i][link].IsNote)
                {
                    continue;
                }

                int target = targets[i][link].Number;
                if (notes[target].Kind == NoteKind.Hub)
                {
                    hubs.Add(target);
                }
                else
                {
                    diagnostics.Add(new Diagnostic(Catalogue.WrongKind, new SourcePlace(notes[i].Path, notes[i].Links[link].Span), $"`{notes[i].Links[link].Target}` is not a hub")
                    {
                        Help = "give it `type: hub`, or name it under `related`",
                        Notes = [new DiagnosticNote("it leads to this note", new SourcePlace(notes[target].Path))],
                    });
                }
            }

            string? topic = notes[i].Topic?.Text;
            foreach (Reference reference in notes[i].TopicsOrHubs)
            {
                if (HubNamed(reference, notes, files, names) is { } hub)
                {
                    hubs.Add(hub);
                }
                else
                {
                    topic ??= reference.Text;
                }
            }

            hubsOf[i] = hubs.Count == 0 ? [] : [.. hubs.Distinct()];
            topicNames[i] = topic;
        }

        return new Memberships(hubsOf, topicNames);
    }

    private static int? HubNamed(Reference reference, IReadOnlyList<Note> notes, FileIndex files, NoteNames names)
    {
        string name = FieldReader.LinkTo(reference, LinkRole.Hub).Target;
        int number = files.Find(name, "") is { State: LinkState.Found } file ? file.Number : names.Find(name) is [var found, ..] ? found : -1;
        return number >= 0 && notes[number].Kind == NoteKind.Hub ? number : null;
    }
}
