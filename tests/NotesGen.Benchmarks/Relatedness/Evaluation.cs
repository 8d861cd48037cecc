using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Relatedness;

/// <summary>Holds out of a site what its author put together, and looks how often the related notes find it again.</summary>
internal sealed class Evaluation
{
    private readonly ParsedSite site;

    public Evaluation(ISourceFolder folder)
    {
        site = Parser.Parse(Discovery.Discover(folder), new BuildOptions());
        Companions = new Companions(Linker.Link(site, new BuildOptions()));
    }

    public Companions Companions { get; }

    public Precision OfChance() => Precision.OfChance(Companions);

    public Precision OfPlainTfIdf()
    {
        Dictionary<SourcePath, Note> notes = site.Notes.ToDictionary(note => note.Path);
        return Precision.Of(Companions, new PlainTfIdf([.. Companions.Paths.Select(path => notes[path])]).Rank);
    }

    /// <summary>Our own ranking, from this evidence alone.</summary>
    public Precision Of(Evidence evidence)
    {
        SiteGraph graph = Linker.Link(HeldOut.From(site, evidence), new BuildOptions());
        Dictionary<SourcePath, int> numbers = Enumerable.Range(0, Companions.Paths.Count).ToDictionary(i => Companions.Paths[i]);
        IReadOnlyList<int>[] ranked = new IReadOnlyList<int>[numbers.Count];
        for (int i = 0; i < graph.Notes.Count; i++)
        {
            ranked[numbers[graph.Notes[i].Path]] = [.. graph.Related[i].Select(related => numbers[graph.Notes[related.Note].Path])];
        }

        return Precision.Of(Companions, note => ranked[note]);
    }
}
