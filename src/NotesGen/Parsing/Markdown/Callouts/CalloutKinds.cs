namespace NotesGen.Parsing.Markdown.Callouts;

/// <summary>Obsidian's kinds of callouts. Several names look alike; a name it does not know looks like a note.</summary>
internal static class CalloutKinds
{
    /// <summary>The look of a kind, written in lower case.</summary>
    public static string LookOf(string kind) => kind switch
    {
        "abstract" or "summary" or "tldr" => "abstract",
        "info" => "info",
        "todo" => "todo",
        "tip" or "hint" or "important" => "tip",
        "success" or "check" or "done" => "success",
        "question" or "help" or "faq" => "question",
        "warning" or "caution" or "attention" => "warning",
        "failure" or "fail" or "missing" => "failure",
        "danger" or "error" => "danger",
        "bug" => "bug",
        "example" => "example",
        "quote" or "cite" => "quote",
        _ => "note",
    };

    /// <summary>A kind that Obsidian does not know as a word for readers: as it is written, with a capital.</summary>
    public static string WordOf(string kind)
    {
        string words = kind.Replace('-', ' ').Replace('_', ' ');
        return string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
    }
}
