using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Rendering.Fragments;

/// <summary>The words that a link shows.</summary>
internal static class LinkText
{
    /// <summary>The author's words; else the target's title, for an embed with its heading; else the file's name; else what was typed.</summary>
    public static string Of(Link link, LinkTarget target, SiteGraph graph)
    {
        if (link.Text is { Length: > 0 } text)
        {
            return text;
        }

        return target.State switch
        {
            LinkState.Found or LinkState.Ambiguous when link.Form == LinkForm.Embed && HeadingOf(target, graph) is { } heading => $"{graph.Faces[target.Number].Title} › {heading.Text}",
            LinkState.Found or LinkState.Ambiguous => graph.Faces[target.Number].Title,
            LinkState.Asset => graph.Assets[target.Number].FileName,
            _ => link.Target,
        };
    }

    private static Heading? HeadingOf(LinkTarget target, SiteGraph graph) =>
        target.Anchor is { } anchor ? graph.Notes[target.Number].Body.Headings.FirstOrDefault(heading => heading.Anchor == anchor) : null;
}
