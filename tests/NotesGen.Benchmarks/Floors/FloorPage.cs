using System.Net;

namespace NotesGen.Benchmarks.Floors;

/// <summary>A page by plain code, filled up with cards to the length of a real one.</summary>
internal static class FloorPage
{
    private const int Length = 10_700;
    private const int PaperLength = 4_400;

    /// <summary>Everything above the note's text.</summary>
    public static void Open(StringWriter html, FloorFrontMatter front)
    {
        string title = WebUtility.HtmlEncode(front.Title);
        html.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        html.Write(title);
        html.Write("</title>\n<meta name=\"description\" content=\"");
        html.Write(WebUtility.HtmlEncode(front.Description));
        html.Write("\">\n<link rel=\"stylesheet\" href=\"../../assets/site.css\">\n</head>\n<body>\n<main>\n<h1>");
        html.Write(title);
        html.Write("</h1>\n");
    }

    /// <summary>Everything below it.</summary>
    public static void Close(StringWriter html, FloorFrontMatter front) => Fill(html, front, Length);

    /// <summary>The page of a paper.</summary>
    public static void Paper(StringWriter html, string name)
    {
        FloorFrontMatter front = new(name, name, []);
        Open(html, front);
        Fill(html, front, PaperLength);
    }

    private static void Fill(StringWriter html, FloorFrontMatter front, int length)
    {
        html.Write("<section class=\"cards\">\n");
        for (int card = 0; html.GetStringBuilder().Length < length; card++)
        {
            html.Write("<article class=\"card\"><h3><a href=\"../note-");
            html.Write(card);
            html.Write("/\">");
            html.Write(WebUtility.HtmlEncode(front.Title));
            html.Write("</a></h3><p>");
            html.Write(WebUtility.HtmlEncode(front.Description));
            html.Write("</p></article>\n");
        }

        html.Write("</section>\n</main>\n</body>\n</html>\n");
    }
}
