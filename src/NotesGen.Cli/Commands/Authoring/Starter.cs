using System.Globalization;
using System.Reflection;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>The small site that <c>notesgen init</c> makes: the files of the folder of that name.</summary>
internal static class Starter
{
    /// <summary>Says what git does not keep.</summary>
    public const string IgnoreFile = ".gitignore";

    private const string Prefix = "starter/";

    /// <summary>Stands in the notes where the day belongs on which they are written.</summary>
    private const string Today = "{today}";

    /// <summary>What each of its files is for, by path; the configuration comes last, as its presence says that the site is whole.</summary>
    public static IReadOnlyList<(string Path, string Purpose)> Files { get; } =
    [
        (".github/workflows/publish.yml", "publishes the site with GitHub Pages"),
        (IgnoreFile, "keeps what is built out of git"),
        ("clusters/reasoning.md", "a cluster, which gathers topics"),
        ("hubs/start-here.md", "a hub, which lists notes in sections"),
        ("notes/are-worked-examples-needed.md", "a note"),
        ("notes/does-writing-out-the-steps-help.md", "a note"),
        ("notes/how-is-a-note-written.md", "a note about notes"),
        ("papers.bib", "the papers that notes cite"),
        ("topics/chain-of-thought.md", "a topic, which notes name"),
        ("notesgen.schema.json", "lets editors complete the configuration"),
        ("notesgen.yaml", "the configuration"),
    ];

    /// <summary>True for a file that shows how things are written, and that no site needs.</summary>
    public static bool IsExample(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".bib", StringComparison.Ordinal);

    /// <summary>The text of one of its files.</summary>
    public static string Read(string path, DateOnly today)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + path) ?? throw new InvalidOperationException($"the program lacks its file {path}");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace(Today, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
