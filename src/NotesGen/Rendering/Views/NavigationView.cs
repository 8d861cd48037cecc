using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A link of the site's header.</summary>
internal sealed record NavigationView(string Title, string Url, bool IsExternal)
{
    public static ObjectType<NavigationView> Type { get; } = new ObjectType<NavigationView>("nav", "A link of the site's header.")
        .Member("title", "The text of the link.", link => link.Title)
        .Member("url", "The address: from the site's root, or whole if the link leads to another host.", link => link.Url)
        .Member("is_external", "True if the link leads to another host.", link => link.IsExternal);
}
