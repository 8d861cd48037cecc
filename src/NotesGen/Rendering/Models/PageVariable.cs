namespace NotesGen.Rendering.Models;

/// <summary>A variable that the template of a page is given.</summary>
/// <param name="Template">The template, such as <c>pages/note</c>; empty for a variable of every template.</param>
/// <param name="Name">The variable's name.</param>
/// <param name="View">The name of its view; empty for a text.</param>
/// <param name="Summary">What it is, in one sentence.</param>
internal sealed record PageVariable(string Template, string Name, string View, string Summary)
{
    /// <summary>All variables, those of every template first. A test holds that pages set exactly these.</summary>
    public static IReadOnlyList<PageVariable> All { get; } =
    [
        new("", "root", "", "The way from the page to the site's root, such as `../../`: stands before every address of the site."),
        new("", "home", "", "The whole link from the page to the home page."),
        new("", "site", "site", "The site as a whole."),
        new("", "page", "page", "The page being rendered."),
        new("", "labels", "", "The words of the interface by name: `labels.read`."),
        new("layouts/page", "content", "", "What the page's own template wrote, as HTML."),
        new("pages/home", "note", "note", "The note whose text stands on the home page; null without one."),
        new("pages/home", "article", "article", "What belongs to that note; null without one."),
        new("pages/home", "overview", "home", "What the site holds."),
        new("pages/note", "note", "note", "The note."),
        new("pages/note", "article", "article", "What its page shows beside it."),
        new("pages/page", "note", "note", "The plain page."),
        new("pages/page", "article", "article", "What belongs to it."),
        new("pages/inquiry", "note", "note", "The inquiry."),
        new("pages/inquiry", "article", "article", "What its page shows beside it."),
        new("pages/inquiry", "findings", "finding", "A list: the notes that it rests on."),
        new("pages/hub", "note", "note", "The hub as a note."),
        new("pages/hub", "hub", "hub", "What its page shows."),
        new("pages/topic", "topic", "topic", "What the topic's page shows."),
        new("pages/cluster", "cluster", "cluster", "What the cluster's page shows."),
        new("pages/paper", "paper", "paper", "The paper."),
        new("pages/paper", "record", "record", "What its page shows beside it."),
        new("pages/tag", "tag", "tag", "What the tag's page shows."),
        new("pages/list", "list", "list", "The list."),
        new("pages/map", "map", "map", "What the map of the whole knowledge base shows."),
        new("pages/search", "lists", "link", "A list: the lists of everything that the site has, for whoever cannot search."),
        new("pages/redirect", "target", "", "The link to the page's new address."),
    ];
}
