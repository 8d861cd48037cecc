using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Checks.Papers;

/// <summary>Papers that notes use but that neither a bibliography nor a note gives a title: readers see an id.</summary>
internal static class UndescribedPapers
{
    public static IEnumerable<Diagnostic> Find(SiteGraph graph)
    {
        Dictionary<PaperId, Paper> open = [];
        foreach (Paper paper in graph.AllPapers.Where(paper => paper.Entry is null && paper.Title is null))
        {
            foreach (PaperId id in paper.Ids)
            {
                open[id] = paper;
            }
        }

        foreach (Note note in graph.Notes.OrderBy(note => note.Path))
        {
            foreach (PaperReference source in note.Sources)
            {
                if (open.Count > 0 && source.Ids.Count > 0 && open.TryGetValue(source.Ids[0], out Paper? paper))
                {
                    foreach (PaperId id in paper.Ids)
                    {
                        open.Remove(id);
                    }

                    yield return new Diagnostic(Catalogue.UndescribedPaper, new SourcePlace(note.Path, source.Span), $"nothing describes the paper `{paper.Name}`")
                    {
                        Help = "add it to a `.bib` file of the site, or give its `title` here",
                    };
                }
            }
        }
    }
}
