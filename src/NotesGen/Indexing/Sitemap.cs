using System.Globalization;
using System.Text;
using System.Xml;
using NotesGen.Graph;
using NotesGen.Planning;

namespace NotesGen.Indexing;

/// <summary>The sitemap (https://www.sitemaps.org/protocol.html): every page that readers should find, with the day of its last change if that is known.</summary>
internal static class Sitemap
{
    public static string Write(SitePlan plan, SiteGraph graph, string site)
    {
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, Xml.Settings))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (Page page in plan.Pages.Where(page => page is not (NotFoundPage or RedirectPage)))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", PublicAddress.Of(site, page.Address));
                if (NoteOf(page, graph) is >= 0 and var note && (graph.Notes[note].Updated ?? graph.Notes[note].Date) is { } day)
                {
                    xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Xml.Declaration + text + "\n";
    }

    private static int NoteOf(Page page, SiteGraph graph) => page switch
    {
        NotePage { Note: var note } => note,
        InquiryPage { Note: var note } => note,
        PlainPage { Note: var note } => note,
        HubPage { Hub: var hub } => graph.Hubs[hub].Number,
        _ => -1,
    };
}
