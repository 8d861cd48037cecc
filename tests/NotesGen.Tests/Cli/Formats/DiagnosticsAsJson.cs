using System.Text.Json;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Cli.Formats;

public sealed class DiagnosticsAsJson
{
    public static TheoryData<string> Codes => [.. FormattedSite.Examples];

    [Theory]
    [MemberData(nameof(Codes))]
    public void FitTheSchemaOfTheManual(string code)
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.At("content/manual/diagnostics.schema.json")));
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Json, FormattedSite.ExampleOf(code)));

        Assert.Empty(new SchemaCheck(schema.RootElement).ProblemsOf(document.RootElement));
    }

    [Theory]
    [InlineData("""{"version":2,"counts":{"error":0,"warning":0,"hint":0},"diagnostics":[]}""", "$.version: not 1")]
    [InlineData("""{"version":1,"counts":{"error":-1,"warning":0,"hint":0},"diagnostics":[]}""", "$.counts.error: below 0")]
    [InlineData("""{"version":1,"counts":{"error":0,"warning":0},"diagnostics":{},"more":1}""", "$.counts: without hint", "$.diagnostics: Object", "$.more: unknown")]
    public void AreNotWhateverTheSchemaIsAskedAbout(string json, params string[] problems)
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.At("content/manual/diagnostics.schema.json")));
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Equal(problems, new SchemaCheck(schema.RootElement).ProblemsOf(document.RootElement));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void StandWhereTheTextSaysThatTheyStand(string code)
    {
        MemoryFolder folder = FormattedSite.ExampleOf(code);
        StringWriter text = new() { NewLine = "\n" };
        DiagnosticPrinter printer = new(text, Palette.Monochrome, new SourceTexts(folder, new BuildOptions()).Find, static path => "content/" + path.Value);
        DiagnosticReport.Print(SiteBuilder.Build(folder, new BuildOptions()).Diagnostics, printer, text, Verbosity.Verbose, Severity.Hint);
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Json, folder));

        foreach (JsonElement diagnostic in document.RootElement.GetProperty("diagnostics").EnumerateArray())
        {
            Assert.Contains("\n" + HeadOf(diagnostic) + "\n", "\n" + text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AreAllThereHoweverManyThereAre()
    {
        string links = string.Concat(Enumerable.Range(0, 3_000).Select(number => FormattableString.Invariant($"[[gone-{number}]]\n")));
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Json, MemoryFolder.Of([new("note.md", links)])));

        Assert.Equal(3_000, document.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(3_000, document.RootElement.GetProperty("counts").GetProperty("warning").GetInt32());
    }

    [Fact]
    public void CarryWhateverStandsInANote()
    {
        const string Message = "\"\\ \0 \e[2J \u0085 \u2028 </script> 😀 \uD83D é";
        Diagnostic hostile = new(Catalogue.MissingNote, new SourcePlace(new SourcePath("a \"b\"\n\uDE00.md")), Message);
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Json, MemoryFolder.Of([]), [hostile]));
        JsonElement diagnostic = document.RootElement.GetProperty("diagnostics")[0];

        Assert.Equal(Message.Replace('\uD83D', '\uFFFD').Replace("\uFFFD\uDE00", "😀", StringComparison.Ordinal), diagnostic.GetProperty("message").GetString());
        Assert.Equal("content/a \"b\"\n\uFFFD.md", diagnostic.GetProperty("place").GetProperty("file").GetString());
    }

    [Fact]
    public void NameAFileOutsideByItsFullPath()
    {
        Diagnostic outside = new(Catalogue.MissingNote, new SourcePlace(new SourcePath("a.md")), "gone");
        using JsonDocument document = JsonDocument.Parse(FormattedSite.As(DiagnosticFormat.Json, MemoryFolder.Of([]), [outside], "../elsewhere"));

        Assert.Equal(
            Path.GetFullPath("/elsewhere/a.md").Replace('\\', '/'),
            document.RootElement.GetProperty("diagnostics")[0].GetProperty("place").GetProperty("file").GetString());
    }

    private static string HeadOf(JsonElement diagnostic)
    {
        string place = "";
        if (diagnostic.GetProperty("place") is { ValueKind: JsonValueKind.Object } known)
        {
            JsonElement start = known.GetProperty("start");
            place = known.GetProperty("file").GetString()
                + (start.ValueKind == JsonValueKind.Null ? "" : $":{start.GetProperty("line")}:{start.GetProperty("column")}") + ": ";
        }

        return $"{place}{diagnostic.GetProperty("severity")} {diagnostic.GetProperty("code")}: {VisibleText.Of(diagnostic.GetProperty("message").GetString()!)}";
    }
}
