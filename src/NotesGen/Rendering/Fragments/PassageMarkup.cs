using System.Buffers;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Fragments;

/// <summary>
/// Part of a passage as plain text: its links show the words they show in their note, and the one that matters is
/// marked. Long passages are cut to the sentences around it.
/// </summary>
internal sealed class PassageMarkup(SiteGraph graph, int note, Passage passage, int from, int to, int marked) : IMarkup
{
    private const int Longest = 420;

    /// <summary>The passage around a link, with the link marked.</summary>
    public static PassageMarkup Around(SiteGraph graph, int note, int link)
    {
        Link focus = graph.Notes[note].Links[link];
        Passage passage = graph.Notes[note].Body.Passages[focus.Passage];
        (int from, int to) = Window(passage.Text, focus.PassageStart, focus.PassageLength);
        return new PassageMarkup(graph, note, passage, from, to, link);
    }

    /// <summary>The sentence that holds a citation.</summary>
    public static PassageMarkup Citing(SiteGraph graph, int note, Citation citation)
    {
        Passage passage = graph.Notes[note].Body.Passages[citation.Passage];
        int at = Math.Min(citation.PassageStart, passage.Text.Length);
        return new PassageMarkup(graph, note, passage, Sentences.StartBefore(passage.Text, at), Sentences.EndBehind(passage.Text, at), -1);
    }

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output)
    {
        if (from > 0)
        {
            output.Write("… "u8);
        }

        int written = from;
        foreach (int link in passage.Links)
        {
            Link shown = graph.Notes[note].Links[link];
            int end = shown.PassageStart + shown.PassageLength;
            if (shown.PassageStart < written || end > to)
            {
                continue;
            }

            output.WriteEscaped(passage.Text.AsSpan(written, shown.PassageStart - written));
            output.WriteRaw(link == marked ? "<mark>" : "");
            output.WriteEscaped(LinkText.Of(shown, graph.Targets[note][link], graph));
            output.WriteRaw(link == marked ? "</mark>" : "");
            written = end;
        }

        output.WriteEscaped(passage.Text.AsSpan(written, to - written).TrimEnd());
        if (to < passage.Text.Length)
        {
            output.Write(" …"u8);
        }
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
