using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Planning.Addresses;

/// <summary>Decides the address of everything that has a page.</summary>
internal static class AddressPlan
{
    /// <summary>The addresses, and the note whose text stands on the home page (-1 for none).</summary>
    public static (SiteAddresses Addresses, int Home) Decide(SiteGraph graph, ICollection<Diagnostic> diagnostics)
    {
        UrlPath[] notes = new UrlPath[graph.Notes.Count];
        UrlPath[] topics = new UrlPath[graph.Topics.Count];
        UrlPath[] clusters = new UrlPath[graph.Clusters.Count];
        UrlPath[] papers = new UrlPath[graph.AllPapers.Count];
        AddressRoom noteRoom = new("notes/", ReservedNames.Notes);
        AddressRoom inquiryRoom = new("inquiries/", []);
        AddressRoom pageRoom = new("", ReservedNames.Top);
        AddressRoom topicRoom = new("topics/", []);
        AddressRoom clusterRoom = new("clusters/", []);
        AddressRoom paperRoom = new("papers/", ReservedNames.Papers);

        int home = HomeNote(graph.Notes);
        for (int i = 0; i < notes.Length; i++)
        {
            int number = i;
            AddressRoom? room = i == home ? null : graph.Notes[i].Kind switch
            {
                NoteKind.Note or NoteKind.Hub => noteRoom,
                NoteKind.Inquiry => inquiryRoom,
                NoteKind.Page => pageRoom,
                _ => null,
            };
            room?.Ask(graph.Notes[i].Slug.Value, graph.Notes[i].Path, graph.Notes[i].SlugSpan, address => notes[number] = address);
        }

        for (int i = 0; i < topics.Length; i++)
        {
            int number = i;
            Ask(topicRoom, graph.Topics[i].Slug, graph.Topics[i].Note, address => topics[number] = address);
        }

        for (int i = 0; i < clusters.Length; i++)
        {
            int number = i;
            Ask(clusterRoom, graph.Clusters[i].Slug, graph.Clusters[i].Note, address => clusters[number] = address);
        }

        for (int i = 0; i < papers.Length; i++)
        {
            int number = i;
            string name = graph.AllPapers[i].Name;
            paperRoom.Ask(PaperName(name), new SourcePath(name), null, address => papers[number] = address);
        }

        foreach (AddressRoom room in (AddressRoom[])[noteRoom, inquiryRoom, pageRoom, topicRoom, clusterRoom, paperRoom])
        {
            room.Settle(diagnostics);
        }

        ShareWithFiles(graph, notes, topics, clusters);
        return (new SiteAddresses(notes, topics, clusters, papers, TagAddresses.Decide(graph.Tags, diagnostics)), home);

        void Ask(AddressRoom room, Slug slug, int note, Action<UrlPath> settled) =>
            room.Ask(slug.Value, note < 0 ? new SourcePath(slug.Value) : graph.Notes[note].Path, note < 0 ? null : graph.Notes[note].SlugSpan, settled);
    }

    /// <summary>A page named "index", or else a file of that name at the top of the site.</summary>
    private static int HomeNote(IReadOnlyList<Note> notes)
    {
        int top = -1;
        for (int i = 0; i < notes.Count; i++)
        {
            if (notes[i].Kind == NoteKind.Page && notes[i].Slug.Value == "index")
            {
                return i;
            }

            if (notes[i].Kind is NoteKind.Note or NoteKind.Page && string.Equals(notes[i].Path.Value, "index.md", StringComparison.OrdinalIgnoreCase))
            {
                top = i;
            }
        }

        return top;
    }

    /// <summary>The file that describes a topic or cluster has the topic's or cluster's address.</summary>
    private static void ShareWithFiles(SiteGraph graph, UrlPath[] notes, UrlPath[] topics, UrlPath[] clusters)
    {
        for (int i = 0; i < topics.Length; i++)
        {
            if (graph.Topics[i].Note >= 0)
            {
                notes[graph.Topics[i].Note] = topics[i];
            }
        }

        for (int i = 0; i < clusters.Length; i++)
        {
            if (graph.Clusters[i].Note >= 0)
            {
                notes[graph.Clusters[i].Note] = clusters[i];
            }
        }

        for (int i = 0; i < notes.Length; i++)
        {
            notes[i] = notes[i].Value is null ? UrlPath.Home : notes[i];
        }
    }

    /// <summary>An arXiv id stays as it is; in other names, what an address should not hold becomes a hyphen.</summary>
    private static string PaperName(string name)
    {
        StringBuilder safe = new(name.Length);
        foreach (char c in name)
        {
            safe.Append(char.IsLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '-');
        }

        string trimmed = safe.ToString().Trim('-', '.');
        return trimmed.Length > Slug.MaximumLength ? trimmed[..Slug.MaximumLength] : trimmed;
    }
}
