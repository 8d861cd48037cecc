namespace NotesGen.Model;

/// <summary>How a link is written, which decides by which rules its target is looked up.</summary>
public enum LinkForm
{
    /// <summary><c>[[target]]</c>.</summary>
    Wikilink,

    /// <summary><c>![[target]]</c>.</summary>
    Embed,

    /// <summary><c>[text](target.md)</c>, percent-encoded, relative to the file first.</summary>
    Markdown,

    /// <summary><c>![text](image.png)</c>.</summary>
    Image,

    /// <summary>A name in front matter: a slug, an id or a wikilink.</summary>
    FrontMatter,
}
