using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page on which a reader searches; the lists of everything for whoever cannot.</summary>
public sealed record SearchPage() : Page(Where, "pages/search")
{
    /// <summary>Its address on every site that has one; the files of the index lie beside it.</summary>
    public static UrlPath Where { get; } = new("search/");
}
