using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>One order of a list.</summary>
internal sealed record OrderView(string Title, string Url, bool IsCurrent)
{
    public static ObjectType<OrderView> Type { get; } = new ObjectType<OrderView>("order", "One order of a list.")
        .Member("title", "The order in words: `By date`.", order => order.Title)
        .Member("url", "The list in this order, from the site's root.", order => order.Url)
        .Member("is_current", "True for the order of this page.", order => order.IsCurrent);
}
