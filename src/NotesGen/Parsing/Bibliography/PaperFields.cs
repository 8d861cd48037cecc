using System.Globalization;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography.BibTex;
using NotesGen.Parsing.Bibliography.Latex;

namespace NotesGen.Parsing.Bibliography;

/// <summary>What is known of a paper as the fields of a BibTeX entry, in LaTeX.</summary>
internal static class PaperFields
{
    /// <summary>The fields, in the order in which bibliographies commonly have them.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(PaperReference paper, string type)
    {
        List<KeyValuePair<string, string>> fields = [];
        Add("title", paper.Title is null ? null : LatexEscape.Text(paper.Title));
        Add("author", paper.Authors.Count == 0 ? null : string.Join(" and ", paper.Authors.Select(Author)));
        Add("year", paper.Year?.ToString("0000", CultureInfo.InvariantCulture));
        Add(VenueField(type), paper.Venue is null ? null : LatexEscape.Text(paper.Venue));
        string? arXiv = ValueOf(paper, PaperIdKind.ArXiv);
        Add("eprint", arXiv);
        Add("archivePrefix", arXiv is null ? null : "arXiv");
        Add("doi", ValueOf(paper, PaperIdKind.Doi));
        Add("url", (paper.Url ?? ValueOf(paper, PaperIdKind.Url)) is { } url ? LatexLiteral.Write(url) : null);
        return fields;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new KeyValuePair<string, string>(name, value));
            }
        }
    }

    private static string VenueField(string type) => type switch
    {
        "article" => "journal",
        "inproceedings" or "incollection" => "booktitle",
        "book" => "publisher",
        "phdthesis" => "school",
        "techreport" => "institution",
        _ => "howpublished",
    };

    private static string? ValueOf(PaperReference paper, PaperIdKind kind)
    {
        foreach (PaperId id in paper.Ids)
        {
            if (id.Kind == kind)
            {
                return LatexLiteral.Write(id.Value);
            }
        }

        return null;
    }

    /// <summary>A name that BibTeX would take apart at a comma or an "and" is kept together by braces.</summary>
    private static string Author(string name)
    {
        if (name == AuthorNames.Others)
        {
            return "others";
        }

        string latex = LatexEscape.Text(name);
        bool apart = name.Contains(',', StringComparison.Ordinal)
            || name.Split(' ').Any(word => word.Equals("and", StringComparison.OrdinalIgnoreCase))
            || name.Equals("others", StringComparison.OrdinalIgnoreCase);
        return apart ? "{" + latex + "}" : latex;
    }
}
