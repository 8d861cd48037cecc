using System.Text.Json;
using System.Text.RegularExpressions;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Cli.Formats;

public sealed partial class DiagnosticsAsSarif
{
    private static readonly SourcePath Path = new("notes/ä #1 50%.md");

    public static TheoryData<string> Codes => [.. FormattedSite.Examples];

    [Theory]
    [MemberData(nameof(Codes))]
    public void NameTheirRuleAndWhereTheyAre(string code)
    {
        MemoryFolder folder = FormattedSite.ExampleOf(code);
        IReadOnlyList<Diagnostic> diagnostics = SiteBuilder.Build(folder, new BuildOptions()).Diagnostics;
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, folder, diagnostics));
        JsonElement run = Run(document);
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];

        Assert.Equal(diagnostics.Count(diagnostic => diagnostic.Place is not null), results.Length);
        foreach (JsonElement result in results)
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.Single(result.GetProperty("locations").EnumerateArray());
            Assert.All(LocationsOf(result), location => AssertIsIn(folder, location.GetProperty("physicalLocation")));
            Assert.Equal(LinksOf(result), IdsOf(result));
        }
    }

    [Fact]
    public void DescribeARuleOnceWithItsExplanation()
    {
        Diagnostic[] diagnostics = [Missing("b"), Missing("a"), new(Catalogue.EmptyHub, new SourcePlace(Path), "empty") { Severity = Severity.Error }];
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, MemoryFolder.Of([]), diagnostics));
        JsonElement rules = Run(document).GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(["NG2001", "NG6001"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(["warning", "note"], rules.EnumerateArray().Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
        Assert.Equal(["warning", "warning", "error"], Results(document).Select(result => result.GetProperty("level").GetString()));
        Assert.StartsWith("A link names a note", rules[0].GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Correct the name", rules[0].GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(Explanation.Of("NG2001")!.Text, rules[0].GetProperty("help").GetProperty("markdown").GetString());
    }

    [Fact]
    public void DescribeTheRulesOfTheTemplateEngine()
    {
        Diagnostic broken = new(new Rule("NG4010", Severity.Error, "a block that is not closed"), new SourcePlace(new SourcePath("templates/layouts/page.sbn-html")), "open");
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, MemoryFolder.Of([]), [broken]));
        JsonElement rule = Run(document).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        JsonElement artifact = Results(document)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(rule.GetProperty("help").GetProperty("text").GetString(), rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.DoesNotContain('\n', rule.GetProperty("help").GetProperty("text").GetString()!);
        Assert.Equal(("templates/layouts/page.sbn-html", "THEME"), (artifact.GetProperty("uri").GetString(), artifact.GetProperty("uriBaseId").GetString()));
    }

    [Fact]
    public void AreNotificationsWhenTheyHaveNoPlace()
    {
        Diagnostic[] diagnostics = [new(Catalogue.CannotWrite, null, "the disk is full"), Missing("a")];
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, MemoryFolder.Of([]), diagnostics));
        JsonElement notification = Assert.Single(Run(document).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        JsonElement descriptors = Run(document).GetProperty("tool").GetProperty("driver").GetProperty("notifications");

        Assert.Single(Results(document));
        Assert.Equal("NG5001", descriptors[notification.GetProperty("descriptor").GetProperty("index").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("the disk is full", notification.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void EncodeThePathsOfFiles()
    {
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, MemoryFolder.Of([]), [Missing("a")]));
        using JsonDocument outside = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, MemoryFolder.Of([]), [Missing("a")], "../else where"));

        Assert.Equal(
            """{"uri":"content/notes/%C3%A4%20%231%2050%25.md","uriBaseId":"%SRCROOT%"}""",
            Compact(Results(document)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")));
        JsonElement full = Results(outside)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(System.IO.Path.GetFullPath("/else where/notes/ä #1 50%.md"), new Uri(full.GetProperty("uri").GetString()!).LocalPath);
        Assert.False(full.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void HoldNoLinksAndNoArgumentsOfANotesOwn()
    {
        Diagnostic hostile = Missing("a") with
        {
            Message = "no note answers to `{0} [x](javascript:y)`",
            Notes = [new("see ]( \\ [1](2)", new SourcePlace(Path))],
            Help = "[z](1)",
        };
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Sarif, MemoryFolder.Of([]), [hostile]));

        Assert.Equal(
            "no note answers to `{{0}} [x] (javascript:y)`\nnote: [see \\]( \\\\ \\[1\\](2)](1)\nhelp: [z] (1)",
            Results(document)[0].GetProperty("message").GetProperty("text").GetString());
    }

    private static Diagnostic Missing(string name) => new(Catalogue.MissingNote, new SourcePlace(Path), name);

    private static JsonElement Run(JsonDocument document) => document.RootElement.GetProperty("runs")[0];

    private static JsonElement[] Results(JsonDocument document) => [.. Run(document).GetProperty("results").EnumerateArray()];

    private static IEnumerable<JsonElement> LocationsOf(JsonElement result) =>
        [.. result.GetProperty("locations").EnumerateArray(), .. RelatedTo(result)];

    private static JsonElement[] RelatedTo(JsonElement result) =>
        result.TryGetProperty("relatedLocations", out JsonElement related) ? [.. related.EnumerateArray()] : [];

    private static string[] IdsOf(JsonElement result) => [.. RelatedTo(result).Select(location => location.GetProperty("id").ToString())];

    private static string[] LinksOf(JsonElement result) =>
        [.. Link().Matches(result.GetProperty("message").GetProperty("text").GetString()!).Select(match => match.Groups["id"].Value)];

    private static void AssertIsIn(MemoryFolder folder, JsonElement physical)
    {
        string uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.StartsWith("content/", uri, StringComparison.Ordinal);
        SourceText text = folder.Read(new SourcePath(Uri.UnescapeDataString(uri)["content/".Length..]), [])!;
        if (physical.TryGetProperty("region", out JsonElement region))
        {
            int line = region.GetProperty("startLine").GetInt32();
            int characters = text.Line(line).ToString().EnumerateRunes().Count();
            Assert.InRange(region.GetProperty("startColumn").GetInt32(), 1, characters + 1);
            Assert.True(region.GetProperty("endLine").GetInt32() >= line);
        }
    }

    private static string Compact(JsonElement value) => value.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\]\((?<id>\d+)\)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Link();
}
