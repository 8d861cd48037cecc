using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Code;

/// <summary>The language of fenced code, from its info string as vaults write them.</summary>
internal static class CodeLanguage
{
    /// <summary>Languages without colours: plain text, and the queries of Obsidian and its plug-ins, which are shown and never run.</summary>
    private static readonly HashSet<string> Colourless = new(StringComparer.Ordinal)
    {
        "text", "txt", "plain", "plaintext", "none", "output", "dataview", "query", "tasks", "base", "math",
    };

    /// <summary>
    /// The language in lower case: <c>python</c> of <c>python title="x"</c>, <c>{python}</c>, <c>{.python .wide}</c>,
    /// <c>python{1,3}</c> and <c>python:train.py</c>; null when there is none.
    /// </summary>
    public static string? Of(string? info)
    {
        ReadOnlySpan<char> name = info.AsSpan().TrimStart("{ .");
        int end = name.IndexOfAny(" \t{}[]():,;=\"'");
        name = end < 0 ? name : name[..end];
        return name.IsEmpty ? null : name.ToString().ToLowerInvariant();
    }

    /// <summary>What a script can make of code in a language.</summary>
    public static Enrichments Enriches(string? language) => language switch
    {
        null => Enrichments.None,
        "mermaid" => Enrichments.Diagrams,
        _ => Colourless.Contains(language) ? Enrichments.None : Enrichments.Code,
    };
}
