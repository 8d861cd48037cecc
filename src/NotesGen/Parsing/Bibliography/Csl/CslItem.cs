using System.Globalization;
using System.Text.Json;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography.BibTex;
using NotesGen.Parsing.Papers;

namespace NotesGen.Parsing.Bibliography.Csl;

/// <summary>Reads what an item of CSL-JSON says of its paper, and writes its fields as BibTeX has them.</summary>
internal static class CslItem
{
    /// <summary>The item as an entry; null for an item without an <c>id</c>.</summary>
    /// <exception cref="InvalidOperationException">A text of the item holds half a surrogate pair.</exception>
    public static BibliographyEntry? Read(JsonElement item, SourcePlace place)
    {
        if (Text(item, "id") is not { } key)
        {
            return null;
        }

        PaperIdList ids = new(key);
        ids.AddName(Text(item, "DOI") ?? "");
        foreach (string property in (ReadOnlySpan<string>)["number", "archive_location", "arxiv", "note"])
        {
            ids.AddArXivWithin(Text(item, property) ?? "");
        }

        if (IsArXiv(Text(item, "archive")) || IsArXiv(Text(item, "publisher")))
        {
            ids.AddIf(PaperIdKind.ArXiv, Text(item, "number") ?? "");
            ids.AddIf(PaperIdKind.ArXiv, Text(item, "archive_location") ?? "");
        }

        string? url = Text(item, "URL");
        ids.AddUrl(url ?? "");
        PaperReference paper = new(ids.ToSorted(), place.Span ?? default)
        {
            Title = Text(item, "title"),
            Authors = Authors(item),
            Year = Year(item),
            Venue = Text(item, "container-title") ?? Text(item, "publisher"),
            Url = url is not null && PaperNames.Read(url).Kind == PaperIdKind.Url ? url : null,
        };
        string type = TypeInBibTex(Text(item, "type"));
        return new BibliographyEntry(key, paper, type, PaperFields.Of(paper, type), place);
    }

    private static bool IsArXiv(string? name) => string.Equals(name, "arxiv", StringComparison.OrdinalIgnoreCase);

    private static string TypeInBibTex(string? type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" => "article",
        "paper-conference" => "inproceedings",
        "chapter" => "incollection",
        "book" => "book",
        "thesis" => "phdthesis",
        "report" => "techreport",
        _ => "misc",
    };

    /// <summary>A text, a number, or the first of a list of texts, as plain text; null when there is none.</summary>
    private static string? Text(JsonElement item, string property)
    {
        if (!item.TryGetProperty(property, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        string? text = value.ValueKind switch
        {
            JsonValueKind.String => CslMarkup.Remove(value.GetString()!),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return text is { Length: > 0 } ? text : null;
    }

    private static IReadOnlyList<string> Authors(JsonElement item)
    {
        if (!item.TryGetProperty("author", out JsonElement authors) || authors.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        List<string> names = [];
        foreach (JsonElement author in authors.EnumerateArray())
        {
            string? name = author.ValueKind != JsonValueKind.Object ? null
                : Text(author, "literal") ?? string.Join(' ', NameParts(author));
            if (name is { Length: > 0 })
            {
                names.Add(name.Equals("others", StringComparison.OrdinalIgnoreCase) ? AuthorNames.Others : name);
            }
        }

        return names;
    }

    private static IEnumerable<string> NameParts(JsonElement author)
    {
        foreach (string part in (string[])["given", "dropping-particle", "non-dropping-particle", "family", "suffix"])
        {
            if (Text(author, part) is { } text)
            {
                yield return text;
            }
        }
    }

    /// <summary>The year of <c>issued</c>: the first date part, or the year within text.</summary>
    private static int? Year(JsonElement item)
    {
        if (!item.TryGetProperty("issued", out JsonElement issued))
        {
            return null;
        }

        if (issued.ValueKind != JsonValueKind.Object)
        {
            return YearWithin.Find(Text(item, "issued"));
        }

        JsonElement part = issued.TryGetProperty("date-parts", out JsonElement parts) ? parts : default;
        while (part.ValueKind == JsonValueKind.Array)
        {
            part = part.GetArrayLength() > 0 ? part[0] : default;
        }

        string? written = part.ValueKind switch
        {
            JsonValueKind.Number => part.TryGetInt32(out int year) ? year.ToString("0000", CultureInfo.InvariantCulture) : null,
            JsonValueKind.String => part.GetString(),
            _ => Text(issued, "raw") ?? Text(issued, "literal"),
        };
        return YearWithin.Find(written);
    }
}
