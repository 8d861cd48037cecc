using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering.Fragments;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what a paper's page shows.</summary>
internal sealed class PaperModel(SiteViews site)
{
    public RecordView Of(int number)
    {
        Paper paper = site.Graph.AllPapers[number];
        return new RecordView([.. paper.Notes.Where(IsReader).Select(note => Use(note, number))], TopicsOf(paper), PaperRecords.BibTexOf(paper));
    }

    /// <summary>Topics and clusters that name a paper are listed as topics, not as notes.</summary>
    private bool IsReader(int note) => site.Graph.Faces[note].Kind is not (NoteKind.Topic or NoteKind.Cluster);

    private UseView Use(int note, int paper)
    {
        NotePapers papers = site.Graph.Papers[note];
        for (int i = 0; i < papers.Citations.Count; i++)
        {
            if (papers.Citations[i] >= 0 && papers.Papers[papers.Citations[i]] == paper && site.Graph.Notes[note].Citations[i].Passage >= 0)
            {
                return new UseView(site.Notes[note], Value.Html(PassageMarkup.Citing(site.Graph, note, site.Graph.Notes[note].Citations[i])));
            }
        }

        return new UseView(site.Notes[note], Value.Null);
    }

    private List<LinkView> TopicsOf(Paper paper)
    {
        SortedSet<int> topics = [];
        foreach (int note in paper.Notes)
        {
            if (site.Graph.Faces[note].Kind == NoteKind.Note && site.Graph.TopicOf[note] >= 0)
            {
                topics.Add(site.Graph.TopicOf[note]);
            }
            else if (site.Graph.Faces[note].Kind == NoteKind.Topic && site.TopicOfFile(note) is { } topic)
            {
                topics.Add(topic);
            }
        }

        return [.. topics.Select(topic => site.Topics[topic])];
    }
}
