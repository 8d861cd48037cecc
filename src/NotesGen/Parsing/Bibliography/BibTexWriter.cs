using System.Buffers;
using System.Globalization;
using System.Text;
using NotesGen.Model;

namespace NotesGen.Parsing.Bibliography;

/// <summary>Writes a paper as a BibTeX record to copy: one field a line, the values aligned, without a line end at its end.</summary>
public static class BibTexWriter
{
    private const int UsualLength = 512;

    private static readonly SearchValues<char> NoKey = SearchValues.Create(" \t\r\n,{}()=\"#%\\");

    /// <summary>The record of a bibliography's entry: its own key and fields in their order, LaTeX as it was written.</summary>
    public static string Write(BibliographyEntry entry) => Write(entry.Type, entry.Key, entry.Fields);

    /// <summary>A record made of what a note says of a paper that no bibliography has.</summary>
    public static string Write(PaperReference paper)
    {
        string type = paper.Venue is null ? "misc" : "article";
        return Write(type, KeyOf(paper), PaperFields.Of(paper, type));
    }

    private static string Write(string type, string key, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        StringBuilder record = new(UsualLength);
        record.Append('@').Append(type).Append('{').Append(SafeKey(key)).Append(',');
        int width = fields.Count == 0 ? 0 : fields.Max(static field => field.Key.Length);
        foreach ((string name, string value) in fields)
        {
            record.Append("\n  ").Append(name).Append(' ', width - name.Length).Append(" = {").Append(value).Append("},");
        }

        record.Length--;
        return record.Append("\n}").ToString();
    }

    /// <summary>The key without what would end it; a key of a CSL file may be an address or a sentence.</summary>
    private static string SafeKey(string key)
    {
        if (!key.AsSpan().ContainsAny(NoKey))
        {
            return key;
        }

        Span<char> safe = key.ToCharArray();
        safe.ReplaceAny(NoKey, '-');
        return safe.ToString();
    }

    /// <summary>The paper's own key; else the first author's last name and the year; else a key made from its id.</summary>
    private static string KeyOf(PaperReference paper)
    {
        foreach (PaperId id in paper.Ids)
        {
            if (id.Kind == PaperIdKind.Key && id.Value.Length > 0)
            {
                return id.Value;
            }
        }

        string made = paper is { Authors: [var first, ..], Year: { } year }
            ? first[(first.LastIndexOf(' ') + 1)..] + year.ToString("0000", CultureInfo.InvariantCulture)
            : paper.Ids is [var name, ..] ? name.Value : paper.Title ?? "";
        string slug = Slug.From(made).Value;
        return slug.Length > 0 ? slug : "paper";
    }
}
