using System.Globalization;
using System.Text;
using NotesGen.Sources;

namespace NotesGen.Tests.Properties;

/// <summary>
/// A site of some forty files made of a seed, with everything whose order or case could differ between runs: names that
/// differ only in accents or case, ambiguous and missing links, shared papers, ties everywhere. It can be edited at random.
/// </summary>
internal sealed class GeneratedSite
{
    private static readonly string[] Names =
        ["Istanbul", "ırmak", "İzmir", "straße", "Ångström", "ångström two", "zebra", "Zebra three", "élan", "日本語", "مرحبا", "a b", "A-b two", "Node.js", "C++", "100% sure", "emoji 😀"];

    private static readonly string[] Words = ["learning", "reward", "policy", "gradient", "İnsan", "ıssız", "token", "search", "paper", "model", "ﬁgure", "größe"];

    private static readonly string[] Topics = ["rewards", "Search", "ölçüm", "shared/part"];

    private readonly Random random;
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private int made;

    public GeneratedSite(int seed)
    {
        random = new Random(seed);
        files["notesgen.yaml"] = "title: Generated\nurl: https://example.org/g/\nlanguage: tr\n";
        files["papers.bib"] = string.Concat(Enumerable.Range(0, 12).Select(Entry));
        files["more/papers.bib"] = "@book{k1, title={Another k1}, author={B, A.}}\n@book{k13, title={Paper 1}, doi={10.1000/x}}\n";
        files["deep/more.bib"] = "@book{k1, title={A third k1}}\n@book{k12, title={Paper 1}, doi={10.1000/X}}\n";
        files["img/picture.png"] = "picture";
        files["other/picture.png"] = "another picture";
        for (int i = 0; i < 30; i++)
        {
            AddNote();
        }

        for (int i = 0; i < 4; i++)
        {
            files[$"hubs/hub {i}.md"] = Hub(i);
        }

        files["topics/rewards.md"] = "---\ntitle: Rewards\ncluster: one\nsources: [k1, k2]\n---\nText.\n";
        files["inquiries/which.md"] = $"---\ntitle: Which?\nnotes:\n  - {{note: \"{NoteName()}\", finding: this}}\n---\nBody [[{NoteName()}]]\n";
    }

    /// <summary>The site as it is now.</summary>
    public MemoryFolder Folder => MemoryFolder.Of(files);

    /// <summary>Path to text.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>Changes one thing, as an author would, and says what.</summary>
    public string Edit()
    {
        string[] notes = [.. files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];
        string path = notes[random.Next(notes.Length)];
        switch (random.Next(9))
        {
            case 0:
                files.Remove(path);
                return $"removes {path}";
            case 1:
                string moved = $"{(random.Next(2) == 0 ? "moved/" : "notes/")}renamed {made++}.md";
                files[moved] = files[path];
                files.Remove(path);
                return $"moves {path} to {moved}";
            case 2:
                AddNote();
                return "adds a note";
            case 3:
                files[path] = files[path].Contains("draft: true\n", StringComparison.Ordinal)
                    ? files[path].Replace("draft: true\n", "", StringComparison.Ordinal)
                    : files[path].Replace("---\ntitle", "---\ndraft: true\ntitle", StringComparison.Ordinal);
                return $"turns the draft of {path}";
            case 4:
                files["notesgen.yaml"] = $"title: Generated {made++}\nlanguage: {(random.Next(2) == 0 ? "de" : "ar")}\nurl: https://example.org/\nrelated: {{count: {random.Next(9)}}}\n";
                return "changes the configuration";
            case 5:
                files["papers.bib"] = string.Concat(Enumerable.Range(random.Next(4), 8).Select(Entry));
                return "changes the bibliography";
            case 6:
                files["img/picture.png"] = $"picture {made++}";
                return "changes a picture";
            case 7:
                files["_templates/partials/footer.sbn-html"] = $"<footer>{made++} {{{{ site.title }}}}</footer>\n";
                return "changes a template";
            default:
                files[path] += $"\nMore words and [[{NoteName()}]].\n";
                return $"lengthens {path}";
        }
    }

    private void AddNote()
    {
        int number = made++;
        string name = Names[random.Next(Names.Length)];
        string folder = ((string[])["notes", "more", "notes/deep"])[random.Next(3)];
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{name} {Word()} {number % 7}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"date: 2024-0{1 + random.Next(3)}-1{random.Next(2)}\ntopic: {Topics[random.Next(Topics.Length)]}\n");
        text.Append(CultureInfo.InvariantCulture, $"cluster: {(random.Next(2) == 0 ? "one" : "İki")}\ntags: [{Word()}, {Word()}]\n");
        text.Append(CultureInfo.InvariantCulture, $"sources: [k{random.Next(12)}, k{random.Next(12)}, \"arxiv:2301.0000{random.Next(9)}\"]\naliases: [\"{Word()} {random.Next(5)}\"]\n");
        text.Append(CultureInfo.InvariantCulture, $"supports: [\"{NoteName()}\"]\n---\n\n## {Word()}\n\n");
        for (int i = 0; i < 6; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Word()} {Word()} [[{NoteName()}]] {Word()} [@k{random.Next(14)}]. ");
        }

        text.Append("\n\n## Same\n\n![[picture.png]] [[missing]] [[hub 1]]\n\n## Same\n");
        files[$"{folder}/{name}{(random.Next(2) == 0 ? "" : " " + number.ToString(CultureInfo.InvariantCulture))}.md"] = text.ToString();
    }

    private string Hub(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Hub {number % 2}\n---\nProse.\n");
        for (int section = 0; section < 3; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Section {section / 2}\n\n- [[{NoteName()}]]: {Word()}\n- [[{NoteName()}]]\n- [[hub {(number + 1) % 4}]]\n");
        }

        return text.ToString();
    }

    private string NoteName() => random.Next(3) switch
    {
        0 => Names[random.Next(Names.Length)],
        1 => Path.GetFileNameWithoutExtension(files.Keys.ElementAt(random.Next(files.Count))),
        _ => $"{Word()} {random.Next(5)}",
    };

    private string Word() => Words[random.Next(Words.Length)];

    private static string Entry(int number) => string.Create(
        CultureInfo.InvariantCulture, $"@article{{k{number}, title={{Paper {number % 5}}}, author={{Öz, Işık and Ünal, {(char)('A' + number)}}}, year={{{2018 + (number % 3)}}}}}\n");
}
