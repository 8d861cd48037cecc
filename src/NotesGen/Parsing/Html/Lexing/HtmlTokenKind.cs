namespace NotesGen.Parsing.Html.Lexing;

/// <summary>What a piece of HTML is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Words, with entities.</summary>
    Text,

    /// <summary><c>&lt;div&gt;</c>.</summary>
    StartTag,

    /// <summary><c>&lt;/div&gt;</c>.</summary>
    EndTag,

    /// <summary><c>&lt;!-- … --&gt;</c>.</summary>
    Comment,

    /// <summary><c>&lt;!doctype …&gt;</c>, <c>&lt;?php … ?&gt;</c> and <c>&lt;![CDATA[ … ]]&gt;</c>.</summary>
    Declaration,
}
