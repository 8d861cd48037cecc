using System.Globalization;
using System.Text;
using System.Xml;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Planning;

namespace NotesGen.Indexing;

/// <summary>
/// The Atom feed (RFC 4287) of the newest notes: those with a date, by the day of their last change in meaning. A typo
/// mended does not change <c>updated:</c>, so it does not come up again.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static string Write(SiteGraph graph, SitePlan plan, string site)
    {
        int[] notes =
        [
            .. Enumerable.Range(0, graph.Notes.Count)
                .Where(i => graph.Notes[i].Kind is NoteKind.Note or NoteKind.Inquiry && DayOf(graph.Notes[i]) is not null)
                .OrderByDescending(i => DayOf(graph.Notes[i])).ThenBy(i => i).Take(graph.Configuration.FeedLength),
        ];
        string title = graph.Configuration.Title ?? site;
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, Xml.Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, graph.Configuration.Language);
            Element(xml, "title", title);
            if (graph.Configuration.Description is { } description)
            {
                Element(xml, "subtitle", description);
            }

            Element(xml, "id", site);
            Link(xml, "self", site + "feed.xml");
            Link(xml, "alternate", PublicAddress.Of(site, UrlPath.Home));
            Element(xml, "updated", Moment(notes.Length == 0 ? new DateOnly(1970, 1, 1) : DayOf(graph.Notes[notes[0]])!.Value));
            Author(xml, graph.Configuration.Author ?? title);
            foreach (int note in notes)
            {
                Entry(xml, graph.Notes[note], PublicAddress.Of(site, plan.Addresses.Notes[note]));
            }

            xml.WriteEndElement();
        }

        return Xml.Declaration + text + "\n";
    }

    private static void Entry(XmlWriter xml, Note note, string address)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", note.Title);
        Element(xml, "id", address);
        Link(xml, "alternate", address);
        Element(xml, "updated", Moment(DayOf(note)!.Value));
        if (note.Date is { } date)
        {
            Element(xml, "published", Moment(date));
        }

        foreach (string author in note.Authors)
        {
            Author(xml, author);
        }

        if (string.Join("\n\n", ((string?[])[note.Claim, note.Description]).OfType<string>()) is { Length: > 0 } summary)
        {
            Element(xml, "summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Xml.Clean(text));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateOnly? DayOf(Note note) => note.Updated ?? note.Date;

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
