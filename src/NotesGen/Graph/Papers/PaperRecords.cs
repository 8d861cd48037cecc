using NotesGen.Model;
using NotesGen.Parsing.Bibliography;

namespace NotesGen.Graph;

/// <summary>Papers as BibTeX records.</summary>
internal static class PaperRecords
{
    /// <summary>The paper's record, as its bibliography has it or made of what is known.</summary>
    public static string BibTexOf(Paper paper) => paper.Entry is { } entry
        ? BibTexWriter.Write(entry)
        : BibTexWriter.Write(new PaperReference(paper.Ids, default)
        {
            Title = paper.Title,
            Authors = paper.Authors,
            Year = paper.Year,
            Venue = paper.Venue,
            Url = paper.Url,
        });
}
