using System.Text;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;

namespace NotesGen.Tests.Fuzzing;

/// <summary>
/// A small site made from a seed: texts put together by rough grammars, texts of the demo and of the explanations with
/// bytes changed, and two notes that stay as they are, one a draft and one with comments. The same seed gives the same site.
/// </summary>
internal sealed class FuzzedSite
{
    private static readonly Lazy<string[]> Notes = new(() => TextsIn("content", "*.md"));
    private static readonly Lazy<string[]> Templates = new(() => TextsIn("templates", "*.sbn-html"));
    private static readonly Lazy<string[]> Examples = new(() => TextsIn("src/NotesGen/Diagnostics/Explanations", "*.md"));

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly Random random;
    private readonly FuzzedText text;

    public FuzzedSite(int seed)
    {
        random = new Random(seed);
        text = new FuzzedText(random);
        Add("draft.md", $"---\ntitle: {Pieces.Canary} t\ndraft: true\naliases: [{Pieces.Canary}a]\ntags: [{Pieces.Canary}g]\ndescription: {Pieces.Canary}\n---\n# {Pieces.Canary}\n\n{Pieces.Canary} [[alpha]] ^block\n");
        Add("hidden.md", $"# Hidden\n\nSeen <!-- {Pieces.Canary} [[alpha]] --> here %%{Pieces.Canary}%% and there.\n\n%%\n{Pieces.Canary} [[alpha]]\n\n- {Pieces.Canary}\n%%\n\n<!--\n{Pieces.Canary}\n\n# {Pieces.Canary}\n-->\n\nThe end.\n");
        Add("pic.png", "not a picture");
        Add("alpha.md", "# Alpha\n\n## Heading\n\nA paragraph. ^block\n\n" + text.Body());
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            Add(NoteName(i), Note());
        }

        Now("hubs/hub one.md", 3, () => text.FrontMatter() + "## Section\n\n- [[alpha]]: gloss\n- [[Beta Note]]\n\n" + text.Body());
        Now("inquiries/why.md", 6, text.FrontMatter);
        Now("papers.bib", 3, () => Mutated(text.Many(Pieces.Entries, 8, "\n")));
        Now("papers.csl.json", 5, () => Mutated($"[{text.Many(Pieces.Items, 5, ", ")}]"));
        Now("notesgen.yaml", 8, () => Mutated(text.Many(Pieces.Settings, 6, "\n")));
        Now("_templates/partials/footer.sbn-html", 16, () => random.Next(2) == 0 ? text.Many(Pieces.TemplateParts, 5, " ") : Mutated(Pick(Templates.Value)));
    }

    /// <summary>Path to content.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>The site, held in memory.</summary>
    public static MemoryFolder FolderOf(IReadOnlyDictionary<string, byte[]> files) => new(files);

    /// <summary>The site as text that begins each file with a line <c>=== path</c>.</summary>
    public static string Written(IReadOnlyDictionary<string, byte[]> files) =>
        string.Concat(files.Select(file => $"=== {file.Key}\n{Encoding.UTF8.GetString(file.Value)}\n"));

    private string Note() => random.Next(6) switch
    {
        0 => Mutated(Pick(Notes.Value)),
        1 => Mutated(Pick(Examples.Value)),
        2 => Mutated(text.FrontMatter() + text.Body()),
        _ => text.FrontMatter() + text.Body(),
    };

    private string NoteName(int i) => random.Next(8) switch
    {
        0 => "Beta Note.md",
        1 => "beta note.md",
        2 => "sub/alpha.md",
        3 => "sub/Node.js.md",
        4 => $"{Pick(["con", "a b\u0001", "...", "%2e%2e", "<img src=x onerror=alert(1)>", "é", "e\u0301", "\u202ex", "a\\b", "#", "?q", "index", "404", new string('n', 200)])}.md",
        _ => $"notes/n{i}.md",
    };

    private void Now(string path, int of, Func<string> content)
    {
        if (random.Next(of) == 0)
        {
            Add(path, content());
        }
    }

    private string Mutated(string content) => text.Mutated(content);

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private void Add(string path, string content)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        if (random.Next(12) == 0 && path is not ("draft.md" or "hidden.md") && bytes.Length > 0)
        {
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
        }

        files[path] = bytes;
    }

    private static string[] TextsIn(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Repository.At(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
