using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography.Latex;
using NotesGen.Parsing.Papers;

namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>Reads what the fields of a BibTeX entry say of its paper.</summary>
internal static class EntryReading
{
    private static readonly string[] VenueFields =
        ["journal", "journaltitle", "booktitle", "howpublished", "publisher", "school", "institution"];

    /// <summary>The entry that has these fields.</summary>
    public static BibliographyEntry Read(string key, string type, IReadOnlyList<KeyValuePair<string, string>> fields, SourcePlace place)
    {
        Dictionary<string, string> byName = new(fields.Count, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string text) in fields)
        {
            byName.TryAdd(name, text);
        }

        PaperIdList ids = new(key);
        AddIds(ids, byName);
        string? url = Literal(byName, "url") ?? Address(byName, "howpublished");
        if (url is not null)
        {
            ids.AddUrl(url);
        }

        PaperReference paper = new(ids.ToSorted(), place.Span ?? default)
        {
            Title = Plain(byName, "title"),
            Authors = byName.TryGetValue("author", out string? authors) ? AuthorNames.Read(authors) : [],
            Year = Year(byName, "year") ?? Year(byName, "date"),
            Venue = Venue(byName),
            Url = url is not null && PaperNames.Read(url).Kind == PaperIdKind.Url ? url : null,
        };
        return new BibliographyEntry(key, paper, type, fields, place);
    }

    private static void AddIds(PaperIdList ids, Dictionary<string, string> fields)
    {
        string? prefix = Literal(fields, "archiveprefix") ?? Literal(fields, "eprinttype");
        if (Literal(fields, "eprint") is { } eprint && (prefix is null || prefix.Equals("arxiv", StringComparison.OrdinalIgnoreCase)))
        {
            ids.AddIf(PaperIdKind.ArXiv, eprint);
        }

        if (Literal(fields, "doi") is { } doi)
        {
            ids.AddName(doi);
        }

        foreach (string field in (ReadOnlySpan<string>)["journal", "howpublished", "note", "number"])
        {
            if (Plain(fields, field) is { } text)
            {
                ids.AddArXivWithin(text);
            }
        }

        // How DBLP writes an arXiv paper: journal = {CoRR}, volume = {abs/1706.03762}.
        if (Literal(fields, "volume") is { } volume && volume.StartsWith("abs/", StringComparison.OrdinalIgnoreCase))
        {
            ids.AddIf(PaperIdKind.ArXiv, volume[4..]);
        }
    }

    private static string? Plain(Dictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out string? latex) && LatexText.ToPlain(latex) is { Length: > 0 } text ? text : null;

    private static string? Literal(Dictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out string? latex) && LatexLiteral.Read(latex) is { Length: > 0 } text ? text : null;

    private static string? Address(Dictionary<string, string> fields, string name) =>
        Literal(fields, name) is { } text && PaperNames.Read(text).Kind is not PaperIdKind.Key ? text : null;

    private static string? Venue(Dictionary<string, string> fields)
    {
        foreach (string field in VenueFields)
        {
            if (Address(fields, field) is null && Plain(fields, field) is { } venue)
            {
                return venue;
            }
        }

        return null;
    }

    private static int? Year(Dictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out string? text) ? YearWithin.Find(text) : null;
}
