namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>The two forms of comments in a vault.</summary>
internal enum CommentForm
{
    /// <summary>Obsidian's: <c>%%…%%</c>.</summary>
    Percent,

    /// <summary>That of HTML: <c>&lt;!-- … --&gt;</c>.</summary>
    Html,
}
