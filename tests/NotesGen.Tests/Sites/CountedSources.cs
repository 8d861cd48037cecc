using System.Text.RegularExpressions;
using NotesGen.Tests.Architecture;

namespace NotesGen.Tests.Sites;

/// <summary>
/// Counts the demo's hubs, topics and clusters over its source files with plain reading of lines: on purpose none of
/// the generator's code.
/// </summary>
internal static partial class CountedSources
{
    private static readonly Dictionary<string, string> ArXivOfKey = ArXivId().Matches(File.ReadAllText(Repository.At("content/papers.bib")))
        .ToDictionary(match => match.Groups["key"].Value, match => match.Groups["id"].Value, StringComparer.Ordinal);

    /// <summary>File name without ending to text, by folder.</summary>
    public static Dictionary<string, string> In(string folder) => Directory.EnumerateFiles(Repository.At("content/" + folder), "*.md")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal)
        .Where(file => !Draft().IsMatch(FrontOf(file.Value))).ToDictionary(StringComparer.Ordinal);

    /// <summary>The titles of a hub's sections, and the notes that each lists.</summary>
    public static List<(string Title, List<string> Notes)> Sections(string hub)
    {
        HashSet<string> published = [.. In("notes").Keys, .. In("hubs").Keys];
        List<(string, List<string>)> sections = [];
        foreach (string line in BodyOf(In("hubs")[hub]).Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add((line[3..].Trim(), []));
            }
            else if (Item().IsMatch(line))
            {
                sections[^1].Item2.AddRange(Wikilink().Matches(line).Select(match => match.Groups["target"].Value).Where(published.Contains));
            }
        }

        return [.. sections.Select(section => (section.Item1, section.Item2.Distinct().ToList()))];
    }

    /// <summary>The notes of a topic.</summary>
    public static List<string> NotesOfTopic(string topic) => [.. In("notes").Where(note => Value(note.Value, "topic") == topic).Select(note => note.Key)];

    /// <summary>The papers of a topic: those that its notes and it name or cite.</summary>
    public static HashSet<string> PapersOfTopic(string topic) =>
        [.. NotesOfTopic(topic).SelectMany(note => PapersOf(In("notes")[note])), .. PapersOf(In("topics")[topic])];

    /// <summary>The topics of a cluster.</summary>
    public static List<string> TopicsOfCluster(string cluster) => [.. In("topics").Where(topic => Value(topic.Value, "cluster") == cluster).Select(topic => topic.Key)];

    /// <summary>The notes whose first cluster this is: their own, or else their topic's.</summary>
    public static List<string> NotesOfCluster(string cluster) =>
        [.. In("notes").Where(note => (Value(note.Value, "cluster") ?? (Value(note.Value, "topic") is { } topic ? Value(In("topics")[topic], "cluster") : null)) == cluster).Select(note => note.Key)];

    /// <summary>The papers of a cluster: those of its topics and of its notes.</summary>
    public static HashSet<string> PapersOfCluster(string cluster) =>
        [.. TopicsOfCluster(cluster).SelectMany(PapersOfTopic), .. NotesOfCluster(cluster).SelectMany(note => PapersOf(In("notes")[note]))];

    /// <summary>The papers that one file names or cites.</summary>
    public static IEnumerable<string> PapersOf(string file)
    {
        IEnumerable<string> named = (Value(file, "sources") ?? "").Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IEnumerable<string> cited = CitationGroup().Matches(BodyOf(file)).SelectMany(group => Key().Matches(group.Value)).Select(match => match.Groups["key"].Value);
        return named.Concat(cited).Select(key => ArXivOfKey.GetValueOrDefault(key, key));
    }

    private static string FrontOf(string text) => text.Split("\n---\n", 2)[0];

    private static string BodyOf(string text) => text.Split("\n---\n", 2)[1];

    private static string? Value(string text, string key) =>
        FrontOf(text).Split('\n').FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.Ordinal)) is { } line ? line[(key.Length + 1)..].Trim().Trim('"') : null;

    [GeneratedRegex(@"^(draft:\s*true|publish:\s*false)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Draft();

    [GeneratedRegex(@"^\s*[-*] ", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\[\[(?<target>[^\]|#]+)[^\]]*\]\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Wikilink();

    [GeneratedRegex(@"\[[^\[\]]*@[^\[\]]*\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CitationGroup();

    [GeneratedRegex(@"(?<![\w.])@(?<key>[A-Za-z0-9_:-]*[A-Za-z0-9])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Key();

    [GeneratedRegex(@"@\w+\{(?<key>[^,]+),[^@]*?eprint\s*=\s*\{(?<id>[^}]+)\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ArXivId();
}
