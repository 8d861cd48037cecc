using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A link to a page of the site: a topic, a cluster, a hub.</summary>
internal sealed record LinkView(string Title, string Url)
{
    public static ObjectType<LinkView> Type { get; } = new ObjectType<LinkView>("link", "A link to a page of the site.")
        .Member("title", "The text of the link.", link => link.Title)
        .Member("url", "The address from the site's root: write `{{ root }}` before it.", link => link.Url);
}
