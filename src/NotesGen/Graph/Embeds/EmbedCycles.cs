using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Graph.Embeds;

/// <summary>
/// Finds embeds that lead in a circle, on pairs of file and section: a walk in depth over all that embeds, in the order of
/// the notes; each embed that leads back into the walk's own chain closes a circle.
/// </summary>
internal static class EmbedCycles
{
    private const int LongestChain = 16;

    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Note> notes, EmbedParts parts, IReadOnlyList<int> embedding)
    {
        HashSet<EmbedPart> done = [];
        Dictionary<EmbedPart, int> depths = [];
        List<Step> chain = [];
        foreach (int note in embedding)
        {
            Enter(parts.Whole(note));
            while (chain.Count > 0)
            {
                Step step = chain[^1];
                if (!step.Places.MoveNext())
                {
                    step.Places.Dispose();
                    chain.RemoveAt(chain.Count - 1);
                    depths.Remove(step.Part);
                    done.Add(step.Part);
                    continue;
                }

                if (parts.Of(step.Part.Note, step.Places.Current.Link) is not { } target)
                {
                    continue;
                }

                if (depths.TryGetValue(target, out int from))
                {
                    yield return Describe(notes, chain, from);
                }
                else
                {
                    Enter(target);
                }
            }
        }

        void Enter(EmbedPart part)
        {
            if (!done.Contains(part))
            {
                depths[part] = chain.Count;
                chain.Add(new Step(part, EmbedParts.Within(part).GetEnumerator()));
            }
        }
    }

    private static Diagnostic Describe(IReadOnlyList<Note> notes, List<Step> chain, int from)
    {
        List<DiagnosticNote> links = [];
        for (int i = from; i < chain.Count && links.Count < LongestChain; i++)
        {
            EmbedPart next = i + 1 < chain.Count ? chain[i + 1].Part : chain[from].Part;
            links.Add(new DiagnosticNote($"`{NameOf(notes, chain[i].Part)}` embeds `{NameOf(notes, next)}`", PlaceOf(notes, chain[i])));
        }

        if (chain.Count - from > LongestChain)
        {
            links.Add(new DiagnosticNote(FormattableString.Invariant($"and {chain.Count - from - LongestChain} more")));
        }

        return new Diagnostic(Catalogue.EmbedCycle, PlaceOf(notes, chain[^1]), $"embedding `{NameOf(notes, chain[from].Part)}` here leads in a circle, so a link stands in its place")
        {
            Help = "write one of these embeds as a link, without its `!`",
            Notes = links,
        };
    }

    private static string NameOf(IReadOnlyList<Note> notes, EmbedPart part) => notes[part.Note].Path.Value + (part.Anchor is null ? "" : "#" + part.Anchor);

    private static SourcePlace PlaceOf(IReadOnlyList<Note> notes, Step step) =>
        new(notes[step.Part.Note].Path, notes[step.Part.Note].Links[step.Places.Current.Link].Span);

    private sealed record Step(EmbedPart Part, IEnumerator<EmbedPlace> Places);
}
