using NotesGen.Model;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>What is written behind the content of an element.</summary>
internal sealed record ElementEnd(string Tags, IReadOnlyList<(HoleKind Kind, int Index)> Holes)
{
    /// <summary>For an element of which only the content is kept.</summary>
    public static ElementEnd Nothing { get; } = new("", []);

    /// <summary>True for the end of a link, within which there must be no other.</summary>
    public bool ClosesLink { get; init; }

    /// <summary>The end tag of an element, if it has one.</summary>
    public static ElementEnd Of(string name) => Elements.IsVoid(name) ? Nothing : new ElementEnd($"</{name}>", []);

    public void Write(HoleyWriter page)
    {
        page.Write(Tags);
        foreach ((HoleKind kind, int index) in Holes)
        {
            page.Leave(kind, index);
        }
    }
}
