using System.Text;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Tests.Cli.Formats;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Properties;

/// <summary>
/// Whatever stands before a mistake, the program tells its place exactly: for the example of every diagnostic, and for mistakes in
/// templates, with both ends and the places of notes and help.
/// </summary>
public sealed class PlacesOfDiagnostics
{
    private static readonly BuildOptions Options = new() { Checks = CheckDepth.Full, Today = new DateOnly(2024, 1, 5) };

    private const string Astral = "😀\t𝒳 ";

    private static readonly Dictionary<string, string> Further = new(StringComparer.Ordinal)
    {
        ["a template that cannot be read"] = "=== notes/a.md\n# A\n\nText.\n=== _templates/pages/note.sbn-html\n<p>\n{{ if note.title }}\n{{ for }}\n",
        ["a template that fails"] = "=== notes/a.md\n# A\n\nText.\n=== _templates/pages/note.sbn-html\n<p>\n{{ include 'mine' }}\n=== _templates/partials/mine.sbn-html\n{{ 1 }}\n\t{{ note.no_such_member.x }}\n",
        ["sources that are none"] = "=== notes/a.md\n---\nsources:\n  - one\n  - two: three\n  - [four: five, {six: 7}]\nsections: 3\n---\n\nText [@gone, p. 3].\n",
        ["mistakes in every corner"] =
            "=== notes/a.md\n---\ndate: soon\nup: [[gone-up]]\ndescription: >\n  two\n  lines\ncontradicts:\n  - gone-typed\n  - \"[[gone 😀]]\"\n---\n\n" +
            "Text [[gone]] and ![[gone.png|300]].[^1]\n\n| a | b |\n|---|---|\n| c | [[gone\\|x]] |\n\n> [!note] See [[gone-callout]]\n> - [ ] [[gone-task]]\n\n" +
            "![[b#No heading]] [x](b.md#nowhere) <b>bold</b>\n\n[^1]: See [[gone-foot]] and [@nobody].\n=== notes/b.md\n# B\n\nSee [[a#^block]].\n",
    };

    // NG5004 is found only when a site is written.
    public static TheoryData<string> Sites => [.. FormattedSite.Examples.Except(["NG5004"], StringComparer.Ordinal), .. Further.Keys];

    [Theory]
    [MemberData(nameof(Sites))]
    public void AreTheSameWithCrlfAndWithAByteOrderMark(string site)
    {
        IReadOnlyDictionary<string, byte[]> files = FilesOf(site);
        IReadOnlyList<string> places = PlacesIn(files, NoShift);

        Assert.NotEmpty(places);
        Assert.Equal(places, PlacesIn(Changed(files, static (_, text) => text.Replace("\n", "\r\n", StringComparison.Ordinal)), NoShift));
        Assert.Equal(places, PlacesIn(Changed(files, static (_, text) => Bytes("\uFEFF") + text), NoShift));
        Assert.Equal(places, PlacesIn(Changed(files, static (_, text) => Bytes("\uFEFF") + text.Replace("\n", "\r\n", StringComparison.Ordinal)), NoShift));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void MoveDownByAsManyLinesAsStandBefore(string site)
    {
        IReadOnlyDictionary<string, byte[]> files = FilesOf(site);
        for (int lines = 3; lines < 9; lines += 2)
        {
            Dictionary<string, string> texts = TextsOf(files);
            Assert.Equal(
                PlacesIn(files, (path, line, column) => (line > LastFixedLine(path, texts.GetValueOrDefault(path, "")) ? line + lines : line, column)),
                PlacesIn(Changed(files, (path, text) => WithLinesBefore(path, text, lines)), NoShift));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void MoveRightByTheCharactersThatStandBefore(string site)
    {
        IReadOnlyDictionary<string, byte[]> files = FilesOf(site);
        Dictionary<string, string[]> lines = TextsOf(files).ToDictionary(file => file.Key, file => file.Value.Split('\n'), StringComparer.Ordinal);

        Assert.Equal(
            PlacesIn(files, (path, line, column) => (line, IsOfParagraph(path, lines[path], line - 1) ? column + Astral.EnumerateRunes().Count() : column)),
            PlacesIn(
                Changed(files, (path, text) => string.Join('\n', text.Split('\n').Select((line, at) => IsOfParagraph(path, lines[path], at) ? Bytes(Astral) + line : line))),
                NoShift));
    }

    private static (int Line, int Column) NoShift(string path, int line, int column) => (line, column);

    /// <summary>Front matter must begin on the first line, so what comes before its keys comes behind that.</summary>
    private static int LastFixedLine(string path, string text) => IsNote(path) && text.StartsWith("---\n", StringComparison.Ordinal) ? 1 : 0;

    private static string WithLinesBefore(string path, string text, int lines) =>
        LastFixedLine(path, text) == 1 ? "---\n" + Keys(lines) + text["---\n".Length..]
        : IsNote(path) && !text.TrimStart().StartsWith("---\n", StringComparison.Ordinal) ? $"---\n{Keys(lines - 2)}---\n{text}"
        : new string('\n', lines) + text;

    private static string Keys(int count) =>
        Bytes(string.Concat(Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"key{number}: 😀 value\n"))));

    /// <summary>A line that begins with a letter, outside of front matter, stays what it is with other characters before it.</summary>
    private static bool IsOfParagraph(string path, string[] lines, int at)
    {
        int close = lines[0] == "---" ? Math.Max(Array.IndexOf(lines, "---", 1), 0) : Array.LastIndexOf(lines, "---");
        return IsNote(path) && at > close && char.IsAsciiLetter(lines[at].FirstOrDefault()) && (lines[0] != "---" || close > 0);
    }

    private static bool IsNote(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, byte[]> FilesOf(string site) =>
        ExampleSite.FilesOf(Further.TryGetValue(site, out string? text) ? text : Explanation.Of(site)!.Example!);

    private static Dictionary<string, string> TextsOf(IReadOnlyDictionary<string, byte[]> files) =>
        files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);

    /// <summary>What is not UTF-8 stays what it is: each byte is a character.</summary>
    private static Dictionary<string, byte[]> Changed(IReadOnlyDictionary<string, byte[]> files, Func<string, string, string> change) =>
        files.ToDictionary(file => file.Key, file => Encoding.Latin1.GetBytes(change(file.Key, Encoding.Latin1.GetString(file.Value))), StringComparer.Ordinal);

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<string> PlacesIn(IReadOnlyDictionary<string, byte[]> files, Func<string, int, int, (int Line, int Column)> shift)
    {
        MemoryFolder folder = new(files);
        PlaceFinder finder = FormattedSite.PlacesOf(folder, ".");
        return
        [
            .. SiteBuilder.Build(folder, Options).Diagnostics.Select(diagnostic =>
                string.Join(' ', [diagnostic.Rule.Code, diagnostic.Message.ReplaceLineEndings("\n"), .. PlacesOf(diagnostic).Select(place => Shown(finder.Find(place)))])),
        ];

        string Shown(FoundPlace place) => place.Extent is { } extent
            ? FormattableString.Invariant($"{place.File}:{shift(place.File, extent.Start.Line, extent.Start.Column)}-{shift(place.File, extent.End.Line, extent.End.Column)}")
            : place.File;
    }

    private static IEnumerable<SourcePlace> PlacesOf(Diagnostic diagnostic) =>
        ((IEnumerable<SourcePlace?>)[diagnostic.Place, .. diagnostic.Notes.Select(static note => note.Place), diagnostic.HelpPlace]).OfType<SourcePlace>();
}
