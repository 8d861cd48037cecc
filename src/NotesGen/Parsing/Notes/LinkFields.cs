using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;

namespace NotesGen.Parsing.Notes;

/// <summary>Reads the links of the front matter: related notes, typed links, hubs, and wikilinks under any other key.</summary>
internal static class LinkFields
{
    private static readonly (FrontMatterKey Key, LinkRole Role)[] Roles =
    [
        (FrontMatterKeys.Related, LinkRole.Related),
        (FrontMatterKeys.Supports, LinkRole.Supports),
        (FrontMatterKeys.Contradicts, LinkRole.Contradicts),
        (FrontMatterKeys.Refines, LinkRole.Refines),
        (FrontMatterKeys.Replicates, LinkRole.Replicates),
        (FrontMatterKeys.Hubs, LinkRole.Hub),
    ];

    public static void Read(FieldReader fields, List<Link> links)
    {
        foreach ((FrontMatterKey key, LinkRole role) in Roles)
        {
            foreach (Reference reference in fields.References(key))
            {
                links.Add(FieldReader.LinkTo(reference, role));
            }
        }
    }

    /// <summary>Wikilinks among values that no key of ours asked for.</summary>
    public static void ReadProperties(FieldReader fields, List<Link> links)
    {
        foreach (YamlEntry entry in fields.Unknown)
        {
            foreach (YamlNode item in WikilinkIn(entry.Value) is null ? FieldReader.ItemsOf(entry.Value) : [entry.Value])
            {
                if (WikilinkIn(item) is { } reference)
                {
                    links.Add(FieldReader.LinkTo(reference, LinkRole.Property));
                }
            }
        }
    }

    private static Reference? WikilinkIn(YamlNode item)
    {
        if (item is { Kind: YamlKind.List, Items: [{ Kind: YamlKind.List, Items: [{ Text: { } bare } inner] }] })
        {
            return new Reference($"[[{bare}]]", inner.Span);
        }

        return item.Text is { } text && text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal)
            ? new Reference(text, item.Span)
            : null;
    }
}
