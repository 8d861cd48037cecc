using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Parsing.Markdown.Tags;

namespace NotesGen.Parsing.Notes;

/// <summary>
/// Reads <c>tags:</c> and <c>tag:</c>: a list, or a text in which commas and white space stand between tags, with or without
/// <c>#</c>. An entry of a list is one tag; white space in it becomes a hyphen.
/// </summary>
internal static class TagFields
{
    public static TagList Read(FieldReader fields)
    {
        TagList tags = new();
        Read(fields, FrontMatterKeys.Tags, tags);
        Read(fields, FrontMatterKeys.Tag, tags);
        return tags;
    }

    private static void Read(FieldReader fields, FrontMatterKey key, TagList tags)
    {
        if (fields.Find(key) is not { } value)
        {
            return;
        }

        char[] between = value.Kind == YamlKind.List ? [','] : [',', ' ', '\t', '\n', '\r', '\u00A0', '\u3000'];
        foreach (YamlNode item in FieldReader.ItemsOf(value))
        {
            foreach (string written in fields.TextOf(item, key.Name)?.Split(between) ?? [])
            {
                string name = TagName.Of(written);
                if (name.Length > TagName.MaximumLength)
                {
                    fields.Report(item, FormattableString.Invariant($"`{key.Name}` holds a tag of more than {TagName.MaximumLength} characters"), null);
                }
                else if (name.Length > 0)
                {
                    tags.Add(name, item.Span);
                }
            }
        }
    }
}
