using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Graph.Embeds;

/// <summary>
/// Decides what each page embeds. Along a chain of embeds no part comes twice, and what a page embeds has bounds, so that
/// thirty notes that each embed the next one twice are not a thousand million texts. Where an embed stops there is a link.
/// </summary>
internal sealed class EmbedReading
{
    private const int Deepest = 8;
    private const int MostParts = 200;
    private const int MostBytes = 1024 * 1024;

    private static readonly IReadOnlyDictionary<int, Embed> None = new Dictionary<int, Embed>();

    private readonly IReadOnlyList<Note> notes;
    private readonly EmbedParts parts;
    private readonly List<(EmbedPart Part, int Link)> chain = [];
    private int count;
    private int bytes;
    private (int Note, int Link)? stopped;

    private EmbedReading(IReadOnlyList<Note> notes, EmbedParts parts)
    {
        this.notes = notes;
        this.parts = parts;
    }

    /// <summary>By note: what its page embeds, by the index of the embedding link.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<int, Embed>> Read(
        IReadOnlyList<Note> notes, EmbedParts parts, BuildOptions options, List<Diagnostic> diagnostics)
    {
        IReadOnlyDictionary<int, Embed>[] embeds = new IReadOnlyDictionary<int, Embed>[notes.Count];
        Diagnostic?[] problems = new Diagnostic?[notes.Count];
        Parallel.For(0, notes.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, note =>
        {
            embeds[note] = None;
            if (parts.Embeds(note))
            {
                EmbedReading reading = new(notes, parts);
                embeds[note] = reading.Expand(parts.Whole(note));
                problems[note] = reading.Problem(note);
            }
        });
        diagnostics.AddRange(problems.OfType<Diagnostic>());
        diagnostics.AddRange(EmbedCycles.Find(notes, parts, [.. Enumerable.Range(0, notes.Count).Where(parts.Embeds)]));
        return embeds;
    }

    private IReadOnlyDictionary<int, Embed> Expand(EmbedPart part)
    {
        Dictionary<int, Embed>? found = null;
        foreach (EmbedPlace place in EmbedParts.Within(part))
        {
            if (parts.Of(part.Note, place.Link) is not { } target || IsCircle(part, target, place))
            {
                continue;
            }

            chain.Add((part, place.Link));
            if (chain.Count > Deepest || count == MostParts || bytes + target.Size > MostBytes)
            {
                stopped ??= (part.Note, place.Link);
            }
            else
            {
                bytes += target.Size;
                int number = ++count;
                (found ??= [])[place.Link] = new Embed(target, number, Expand(target));
            }

            chain.RemoveAt(chain.Count - 1);
        }

        return found ?? None;
    }

    private bool IsCircle(EmbedPart part, EmbedPart target, EmbedPlace place) =>
        target == part || chain.Exists(above => above.Part == target) || (target.Note == part.Note && target.Holds(place.Fragment, place.Offset));

    private Diagnostic? Problem(int note) => stopped is not { } place ? null : new Diagnostic(
        Catalogue.EmbedBounds,
        new SourcePlace(notes[place.Note].Path, notes[place.Note].Links[place.Link].Span),
        $"the page of `{notes[note].Title}` embeds no more from here on, and links instead")
    {
        Help = FormattableString.Invariant($"a page embeds notes {Deepest} deep, {MostParts} parts and 1 MiB in all; write links for some of them"),
    };
}
