using NotesGen.Sources;

namespace NotesGen.Browser.Tests.Sites;

/// <summary>A small site whose one note holds every kind of callout, open and folded, and is related to others in every way.</summary>
internal static class EveryCallout
{
    private static readonly Lazy<BuiltFiles> Built = new(() => BuiltFiles.Of(Folder, new BuildOptions()));

    /// <summary>The address of that note.</summary>
    public const string Note = "notes/callouts/";

    /// <summary>The kinds that a theme has a mark for.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["note", "abstract", "info", "todo", "tip", "success", "question", "warning", "failure", "danger", "bug", "example", "quote"];

    /// <summary>How a note can stand to another.</summary>
    public static IReadOnlyList<string> Relations { get; } = ["supports", "contradicts", "refines", "replicates"];

    /// <summary>As a web server needs it.</summary>
    public static BuiltFiles Served => Built.Value;

    private static MemoryFolder Folder => BuiltFiles.FolderOf(
        $"""
        === notes/callouts.md
        ---
        title: What does a callout look like?
        {string.Join('\n', Relations.Select(relation => $"{relation}: [{relation}-of]"))}
        ---
        {string.Concat(Kinds.Select(Callouts))}
        {string.Concat(Relations.Select(relation => $"=== notes/{relation}-of.md\n---\ntitle: Other of {relation}\n---\n{relation}.\n"))}
        """);

    private static string Callouts(string kind) =>
        $"""

        > [!{kind}] With *emphasis* and a [[callouts|link]]
        > Words, `code`, ==a mark==, a [link](https://example.org/) and a #tag.
        >
        > ```python
        > def f(x: int) -> str:  # a comment
        >     return f"{"{x}"}" + 'text' * 42
        > ```

        > [!{kind}]+ Folded

        """;
}
