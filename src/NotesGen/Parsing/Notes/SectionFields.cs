using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Parsing.Markdown;

namespace NotesGen.Parsing.Notes;

/// <summary>
/// Reads what a hub or an inquiry lists in its front matter: <c>sections: [{title, intro, notes}]</c> and
/// <c>notes: [{note, finding}]</c>.
/// </summary>
internal static class SectionFields
{
    public static IReadOnlyList<SectionText> ReadSections(FieldReader fields, BodyReader body, List<Link> links)
    {
        List<SectionText> sections = [];
        if (fields.Find(FrontMatterKeys.Sections) is not { } value)
        {
            return sections;
        }

        foreach (YamlNode item in FieldReader.ItemsOf(value))
        {
            if (item.Kind != YamlKind.Map)
            {
                fields.Report(item, "a section wants `title`, `intro` and `notes`", null);
                continue;
            }

            string title = item["title"] is { IsNull: false } named ? fields.TextOf(named, "title") ?? "" : "";
            string? intro = item["intro"] is { IsNull: false } prose ? fields.TextOf(prose, "intro") : null;
            List<SectionEntry> entries = [];
            foreach (YamlNode note in item["notes"] is { } notes ? FieldReader.ItemsOf(notes) : [])
            {
                if (fields.ReferenceOf(note, "notes") is { } reference)
                {
                    entries.Add(new SectionEntry(links.Count, Fragment.Empty));
                    links.Add(FieldReader.LinkTo(reference, LinkRole.Listed));
                }
            }

            // The anchor is given once the headings of the text have theirs.
            sections.Add(new SectionText(title, body.Text(title), "", body.Paragraph(intro), entries));
        }

        return sections;
    }

    public static IReadOnlyList<Finding> ReadFindings(FieldReader fields, List<Link> links)
    {
        List<Finding> findings = [];
        if (fields.Find(FrontMatterKeys.Notes) is not { } value)
        {
            return findings;
        }

        foreach (YamlNode item in FieldReader.ItemsOf(value))
        {
            YamlNode? note = item.Kind == YamlKind.Map ? item["note"] : item;
            if (note is null or { IsNull: true })
            {
                fields.Report(item, "a source of an inquiry wants `note` and `finding`", null);
                continue;
            }

            if (fields.ReferenceOf(note, "note") is { } reference)
            {
                string finding = item["finding"] is { IsNull: false } sentence ? fields.TextOf(sentence, "finding") ?? "" : "";
                findings.Add(new Finding(links.Count, finding));
                links.Add(FieldReader.LinkTo(reference, LinkRole.Finding));
            }
        }

        return findings;
    }
}
