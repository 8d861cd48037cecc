using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Rendering;
using NotesGen.Rendering.Fragments;

namespace NotesGen.Indexing.Search.Writing.Texts;

/// <summary>
/// The text of notes as readers see it: links as their words, tags gone, one block a line. What a page takes from elsewhere,
/// embedded notes and the marks of citations, is not the note's own. One per thread.
/// </summary>
internal sealed class TextOfNotes(SiteGraph graph)
{
    private readonly TextBuffer text = new();

    /// <summary>The text of a note; lines end with LF.</summary>
    public string Of(int number)
    {
        Note note = graph.Notes[number];
        text.Clear();
        Add(note.Body.Html, number);
        foreach (SectionText section in note.Body.Sections)
        {
            text.Add(section.Title);
            text.EndBlock();
            Add(section.Intro, number);
            foreach (SectionEntry entry in section.Entries)
            {
                Add(entry.Gloss, number);
            }
        }

        foreach (Finding finding in note.Findings)
        {
            text.Add(finding.Text);
            text.EndBlock();
        }

        return text.ToString();
    }

    private void Add(Fragment fragment, int note)
    {
        ReadOnlySpan<byte> html = fragment.Utf8.Span;
        IReadOnlyList<Hole> holes = fragment.Holes;
        int hole = 0;
        int at = 0;
        while (true)
        {
            int next = hole < holes.Count ? holes[hole].Offset : html.Length;
            int tag = html[at..next].IndexOf((byte)'<');
            int stop = tag < 0 ? next : at + tag;
            Markup.AddText(html[at..stop], text);
            at = stop;
            if (tag >= 0)
            {
                at = Markup.EndOf(html, stop, out TagKind kind);
                Pass(kind);

                // What stands within a tag, as the address of a file does, is no text.
                while (hole < holes.Count && holes[hole].Offset < at)
                {
                    hole++;
                }
            }
            else if (hole < holes.Count)
            {
                hole = Fill(holes, hole, note);
                at = hole < holes.Count ? Math.Max(at, holes[hole].Offset) : at;
                hole++;
            }
            else
            {
                break;
            }
        }

        text.EndBlock();
    }

    private void Pass(TagKind kind)
    {
        switch (kind)
        {
            case TagKind.None:
                text.Add("<");
                break;
            case TagKind.Gap:
                text.Add(" ");
                break;
            case TagKind.Block:
                text.EndBlock();
                break;
        }
    }

    /// <summary>Writes the words of a hole; returns the hole after which to go on, which is a later one if what follows shows a file that is not there.</summary>
    private int Fill(IReadOnlyList<Hole> holes, int hole, int note)
    {
        Note source = graph.Notes[note];
        int index = holes[hole].Index;
        switch (holes[hole].Kind)
        {
            case HoleKind.Link:
                text.Add(LinkText.Of(source.Links[index], graph.Targets[note][index], graph));
                break;
            case HoleKind.NoteEmbed:
                text.EndBlock();
                break;
            case HoleKind.Citation:
                AddCitation(note, source.Citations[index], graph.Papers[note].Citations[index]);
                break;
            case HoleKind.Callout:
                text.Add(graph.Configuration.LabelOf(CalloutNames.LabelOf(index)));
                break;
            case HoleKind.FileStart when graph.Targets[note][index].State != LinkState.Asset:
                while (hole + 1 < holes.Count && (holes[hole].Kind != HoleKind.FileEnd || holes[hole].Index != index))
                {
                    hole++;
                }

                break;
        }

        return hole;
    }

    /// <summary>A citation in brackets is a mark beside the text; one that is part of the sentence names the authors.</summary>
    private void AddCitation(int note, Citation citation, int paper)
    {
        if (citation.InText && paper >= 0)
        {
            text.Add(PaperNaming.ShortAuthors(graph.AllPapers[graph.Papers[note].Papers[paper]]));
        }
        else
        {
            text.LeaveOutCitation();
        }
    }
}
