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

    /// <summary>The kind as a word for readers, in title case; of a name that is not Obsidian's, the capitals are kept.</summary>
    public static string WordOf(string kind)
    {
        string lower = kind.ToLowerInvariant();
        if (lower is "faq" or "tldr")
        {
            return lower == "faq" ? "FAQ" : "TL;DR";
        }

        string words = lower == "note" || LookOf(lower) != "note" ? lower : kind.Replace('-', ' ').Replace('_', ' ');
        return string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
    }
}
