using System.Buffers;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Fragments;

/// <summary>
/// Part of a passage as plain text: its links and citations show the words they show in their note, and the link that
/// matters is marked. Long passages are cut to the sentences around it.
/// </summary>
internal sealed class PassageMarkup : IMarkup
{
    private const int Longest = 420;

    private readonly SiteGraph graph;
    private readonly int note;
    private readonly int passage;
    private readonly int marked;
    private readonly int from;
    private readonly int to;

    private PassageMarkup(SiteGraph graph, int note, int passage, (int From, int To) window, int marked)
    {
        this.graph = graph;
        this.note = note;
        this.passage = passage;
        this.marked = marked;
        (from, to) = window;
    }

    /// <summary>The passage around a link, with the link marked.</summary>
    public static PassageMarkup Around(SiteGraph graph, int note, int link)
    {
        Link focus = graph.Notes[note].Links[link];
        string text = graph.Notes[note].Body.Passages[focus.Passage].Text;
        return new PassageMarkup(graph, note, focus.Passage, Window(text, focus.PassageStart, focus.PassageLength), link);
    }

    /// <summary>The sentence that holds a citation.</summary>
    public static PassageMarkup Citing(SiteGraph graph, int note, Citation citation)
    {
        string text = graph.Notes[note].Body.Passages[citation.Passage].Text;
        int at = Math.Min(citation.PassageStart, text.Length);
        return new PassageMarkup(graph, note, citation.Passage, (Sentences.StartBefore(text, at), Sentences.EndBehind(text, at)), -1);
    }

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output)
    {
        string text = graph.Notes[note].Body.Passages[passage].Text;
        if (from > 0)
        {
            output.Write("… "u8);
        }

        int written = from;
        foreach ((int start, int length, string words, bool isMarked) in Replacements())
        {
            if (start < written || start + length > to)
            {
                continue;
            }

            output.WriteEscaped(text.AsSpan(written, start - written));
            output.WriteRaw(isMarked ? "<mark>" : "");
            output.WriteEscaped(words);
            output.WriteRaw(isMarked ? "</mark>" : "");
            written = start + length;
        }

        output.WriteEscaped(text.AsSpan(written, to - written).TrimEnd());
        if (to < text.Length)
        {
            output.Write(" …"u8);
        }
    }

    /// <summary>What stands in the text for something that other files decide: a link's words, the authors of a paper.</summary>
    private List<(int Start, int Length, string Words, bool IsMarked)> Replacements()
    {
        Note source = graph.Notes[note];
        List<(int Start, int Length, string Words, bool IsMarked)> found = [];
        foreach (int link in source.Body.Passages[passage].Links)
        {
            Link shown = source.Links[link];
            if (shown.Form is LinkForm.Embed or LinkForm.Image && link != marked)
            {
                // A picture leaves no words in the text.
                continue;
            }

            found.Add((shown.PassageStart, shown.PassageLength, LinkText.Of(shown, graph.Targets[note][link], graph), link == marked));
        }

        for (int i = 0; i < source.Citations.Count; i++)
        {
            Citation citation = source.Citations[i];
            int place = graph.Papers[note].Citations[i];
            if (citation.Passage == passage && citation.InText && place >= 0)
            {
                found.Add((citation.PassageStart, citation.Key.Length, PaperNaming.ShortAuthors(graph.AllPapers[graph.Papers[note].Papers[place]]), false));
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static (int From, int To) Window(string text, int start, int length)
    {
        if (text.Length <= Longest)
        {
            return (0, text.Length);
        }

        int from = Sentences.StartBefore(text, start);
        int to = Sentences.EndBehind(text, start + length);
        while (true)
        {
            int earlier = from == 0 ? 0 : Sentences.StartBefore(text, from - 1);
            int later = to == text.Length ? to : Sentences.EndBehind(text, to + 1);
            if (later > to && later - from <= Longest)
            {
                to = later;
            }
            else if (earlier < from && to - earlier <= Longest)
            {
                from = earlier;
            }
            else
            {
                return (from, to);
            }
        }
    }
}
