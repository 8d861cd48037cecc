using System.Text;
using Xunit;

namespace NotesGen.Tests.Parsing;

/// <summary>Whatever stands before a mistake, its place is exact. The texts are random, from fixed seeds.</summary>
public sealed class Positions
{
    private static readonly string[] Lines =
    [
        "A line of text.", "", "  indented", "\ttabbed", "> quoted [[gone-quote]]", "- item [[gone-item]]", "  - nested [[gone-nested|shown]]",
        "😀 astral [[gone-astral]] 𝒳", "e\u0301 combining [[gone-combining]]", "| a | [[gone-cell]] |", "1. first [[gone-number]]",
        "**bold [[gone-bold]]** [text](gone-file.md)", "![[gone-image.png]]", "# Heading [[gone-heading]]", "`[[code]]` then [[gone-behind-code]]",
        "\\[\\[escaped]] [[gone-escaped]]", "tab\there [[gone-tab]]", "see [@gone2024] and [[note#No such heading]]", "日本語 [[gone-日本]]",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void MoveDownByAsManyLinesAsFrontMatterHas(int seed)
    {
        Random random = new(seed);
        string body = RandomBody(random);
        int keys = random.Next(1, 9);
        string frontMatter = "---\n" + string.Concat(Enumerable.Range(0, keys).Select(i => FormattableString.Invariant($"key{i}: 😀 value\n"))) + "---\n";

        Assert.Equal(
            Parsed(MiniSite.OfNote("---\n---\n" + body).Reports).Select(report => (report.Code, report.Line + keys, report.Column, report.Message)),
            Parsed(MiniSite.OfNote(frontMatter + body).Reports));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreTheSameWithCrlfAndWithAByteOrderMark(int seed)
    {
        string text = "---\ntitle: A\ndate: soon\nup: [[gone-up]]\ndescription: >\n  two\n  lines\ncontradicts:\n  - gone-typed\n---\n" + RandomBody(new Random(seed));
        IReadOnlyList<string> reports = MiniSite.OfNote(text).Reports;

        Assert.True(reports.Count >= 3);
        Assert.Equal(reports, MiniSite.OfNote(text.ReplaceLineEndings("\r\n")).Reports);
        Assert.Equal(reports, MiniSite.OfNote("\uFEFF" + text).Reports);
        Assert.Equal(reports, MiniSite.OfNote("\uFEFF" + text.ReplaceLineEndings("\r\n")).Reports);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreThoseOfTheLinkAsItIsWritten(int seed)
    {
        string text = RandomBody(new Random(seed));
        string[] lines = text.Split('\n');

        foreach ((string _, int line, int column, string message) in Parsed(MiniSite.OfNote(text).Reports).Where(report => report.Code == "NG2001"))
        {
            string target = message.Split('`')[1];
            int[] runes = [.. lines[line - 1].EnumerateRunes().Select(rune => rune.Value)];
            string behind = string.Concat(runes[(column - 1)..].Select(rune => new Rune(rune).ToString()));
            Assert.True(behind.StartsWith("[[" + target, StringComparison.Ordinal) || behind.StartsWith($"[text]({target}", StringComparison.Ordinal), $"{line}:{column} {message} is not at `{behind}`");
        }
    }

    [Theory]
    [InlineData("[[gone]]", 1, 1)]
    [InlineData("😀😀 [[gone]]", 1, 4)]
    [InlineData("\t\tcode\n\nx\t[[gone]]", 3, 3)]
    [InlineData("e\u0301 [[gone]]", 1, 4)]
    [InlineData("a\n\n> b\n> [[gone]]", 4, 3)]
    [InlineData("- a\n  - b\n    - c [[gone]]", 3, 9)]
    [InlineData("| a | b |\n|---|---|\n| c | [[gone\\|x]] |", 3, 7)]
    [InlineData("text[^1]\n\n[^1]: See [[gone]].", 3, 11)]
    [InlineData("- [ ] a task [[gone]]", 1, 14)]
    [InlineData("Setext [[gone]]\n---", 1, 8)]
    [InlineData("a <!-- c --> [[gone]]", 1, 14)]
    [InlineData("&amp; [[gone]]", 1, 7)]
    [InlineData("\\* [[gone]]", 1, 4)]
    [InlineData("lazy\n   [[gone]]", 2, 4)]
    [InlineData("> > a\nb [[gone]]", 2, 3)]
    public void OfLinksAreExactIn(string text, int line, int column) =>
        Assert.Equal([FormattableString.Invariant($"NG2001 note.md:{line}:{column} no note answers to `gone`")], MiniSite.OfNote(text + "\n").Reports);

    [Theory]
    [InlineData("contradicts: gone", 2, 14)]
    [InlineData("contradicts: [a, gone]\naliases: a", 2, 18)]
    [InlineData("contradicts:\n  # a comment\n  - 'gone'", 4, 5)]
    [InlineData("description: >\n  two\n  lines\ncontradicts: gone", 5, 14)]
    [InlineData("description: |\n  😀\n\n  lines\n\ncontradicts: gone", 7, 14)]
    [InlineData("claim: \"two\n  lines\"\ncontradicts:   gone", 4, 16)]
    [InlineData("up: '😀'\ncontradicts: [ \"[[gone]]\" ]", 3, 16)]
    public void OfNamesInFrontMatterAreExactIn(string yaml, int line, int column)
    {
        string report = MiniSite.OfNote($"---\n{yaml}\n---\n").Reports[0];

        Assert.StartsWith(FormattableString.Invariant($"NG2001 note.md:{line}:{column} "), report, StringComparison.Ordinal);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 20)];

    private static string RandomBody(Random random)
    {
        StringBuilder body = new("[[gone-first]]\n\n");
        for (int i = random.Next(4, 25); i > 0; i--)
        {
            body.Append(Lines[random.Next(Lines.Length)]).Append(random.Next(3) == 0 ? "\n\n" : "\n");
        }

        return body.ToString();
    }

    private static IEnumerable<(string Code, int Line, int Column, string Message)> Parsed(IEnumerable<string> reports) =>
        reports.Select(report =>
        {
            string[] parts = report.Split(' ', 3);
            string[] place = parts[1].Split(':');
            return (parts[0], int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(place[2], System.Globalization.CultureInfo.InvariantCulture), parts[2]);
        });
}
