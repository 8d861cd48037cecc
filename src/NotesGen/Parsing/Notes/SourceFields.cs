using System.Globalization;
using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Parsing.Papers;

namespace NotesGen.Parsing.Notes;

/// <summary>Reads the papers of a note: <c>sources:</c> under its various names.</summary>
internal static class SourceFields
{
    public static IReadOnlyList<PaperReference> Read(FieldReader fields)
    {
        List<PaperReference> papers = [];
        Add(FrontMatterKeys.Sources);
        Add(FrontMatterKeys.PapersToo);
        Add(FrontMatterKeys.ArXiv);
        Add(FrontMatterKeys.Doi);
        return papers;

        void Add(FrontMatterKey key)
        {
            if (fields.Find(key) is not { } value)
            {
                return;
            }

            foreach (YamlNode item in FieldReader.ItemsOf(value))
            {
                if (ReadOne(item, key.Name, fields) is { } paper)
                {
                    papers.Add(paper);
                }
            }
        }
    }

    private static PaperReference? ReadOne(YamlNode item, string key, FieldReader fields)
    {
        if (item.Kind == YamlKind.Map)
        {
            return ReadMap(item, fields);
        }

        if (fields.TextOf(item, key) is not { } text)
        {
            return null;
        }

        // `arxiv: 2301.00010` and `doi: 10.1/x` need no prefix of their own.
        string name = key is "arxiv" or "doi" && !text.Contains(':', StringComparison.Ordinal) ? $"{key}:{text}" : text.TrimStart('@');
        return new PaperReference([PaperNames.Read(name)], item.Span);
    }

    private static PaperReference? ReadMap(YamlNode map, FieldReader fields)
    {
        List<PaperId> ids = [];
        foreach (string key in (ReadOnlySpan<string>)["id", "key", "arxiv", "doi", "url"])
        {
            if (map[key] is { IsNull: false } value && fields.TextOf(value, key) is { } text)
            {
                PaperId id = PaperNames.Read(key is "arxiv" or "doi" && !text.Contains(':', StringComparison.Ordinal) ? $"{key}:{text}" : text);
                if (!ids.Contains(id) && (id.Kind != PaperIdKind.Url || ids.Count == 0))
                {
                    ids.Add(id);
                }
            }
        }

        string? title = map["title"] is { IsNull: false } named ? fields.TextOf(named, "title") : null;
        if (ids.Count == 0)
        {
            if (title is null)
            {
                fields.Report(map, "a source needs an `id`, a `url` or a `title`", null);
                return null;
            }

            ids.Add(new PaperId(PaperIdKind.Key, Slug.From(title).Value));
        }

        return new PaperReference(ids, map.Span)
        {
            Title = title,
            Authors = (map["authors"] ?? map["author"]) is { IsNull: false } authors ? AuthorsOf(authors, fields) : [],
            Year = map["year"]?.Text is { } year && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null,
            Url = map["url"]?.Text,
        };
    }

    /// <summary>A list of names, or one text with names between semicolons, "and" or commas.</summary>
    private static IReadOnlyList<string> AuthorsOf(YamlNode value, FieldReader fields)
    {
        if (value.Kind == YamlKind.List)
        {
            return [.. FieldReader.ItemsOf(value).Select(item => fields.TextOf(item, "authors")).OfType<string>()];
        }

        if (fields.TextOf(value, "authors") is not { } text)
        {
            return [];
        }

        string separator = text.Contains(';', StringComparison.Ordinal) ? ";" : text.Contains(" and ", StringComparison.Ordinal) ? " and " : ",";
        return text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
