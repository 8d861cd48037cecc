using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The map of the whole knowledge base.</summary>
public sealed record MapPage() : Page(Where, "pages/map")
{
    /// <summary>Its address on every site that has one.</summary>
    public static UrlPath Where { get; } = new("map/");
}
