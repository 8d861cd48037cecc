namespace NotesGen.Model;

/// <summary>The kinds of callouts that Obsidian knows, which every site has a word for: the labels <c>callout_…</c>.</summary>
public static class CalloutNames
{
    private static readonly string[] Names =
    [
        "abstract", "attention", "bug", "caution", "check", "cite", "danger", "done", "error", "example", "fail", "failure", "faq", "help",
        "hint", "important", "info", "missing", "note", "question", "quote", "success", "summary", "tip", "tldr", "todo", "warning",
    ];

    /// <summary>The number of a kind, written in lower case; negative for one that Obsidian does not know.</summary>
    public static int NumberOf(string kind) => Array.BinarySearch(Names, kind, StringComparer.Ordinal);

    /// <summary>The name of the label with the word for a kind.</summary>
    public static string LabelOf(int number) => "callout_" + Names[number];
}
