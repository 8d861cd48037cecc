using NotesGen.Cli.Reporting;
using NotesGen.Diagnostics;
using NotesGen.Output;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Diagnostics;

/// <summary>
/// Every example of <c>notesgen explain</c> is built and written, and what the program would print about it is compared with
/// <c>Golden/&lt;code&gt;.txt</c>. To accept what is printed now, set NOTESGEN_UPDATE_GOLDEN=1 and run the tests once.
/// </summary>
public sealed class DiagnosticExamples
{
    public static TheoryData<string> Codes =>
        [.. Explanation.Codes.Where(static code => Explanation.Of(code)!.Example is not null)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void GiveTheirCodeAndNoOther(string code)
    {
        IReadOnlyList<Diagnostic> diagnostics = DiagnosticsOf(code);

        Assert.Equal([code], diagnostics.Select(static diagnostic => diagnostic.Rule.Code).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void PrintAsTheirGoldenText(string code) => GoldenText.Compare($"Diagnostics/Golden/{code}.txt", Printed(code));

    /// <summary>What the program prints about the example of a code.</summary>
    internal static string Printed(string code)
    {
        MemoryFolder folder = ExampleOf(code);
        StringWriter output = new() { NewLine = "\n" };
        SourceTexts texts = new(folder, new BuildOptions());
        DiagnosticPrinter printer = new(output, Palette.Monochrome, texts.Find, static path => path.Value);
        DiagnosticReport.Print(DiagnosticsOf(code), printer, output, Verbosity.Normal, Severity.Hint);
        return output.ToString();
    }

    private static MemoryFolder ExampleOf(string code) => ExampleSite.FolderOf(Explanation.Of(code)!.Example!);

    /// <summary>What only a full check looks for is shown by one; the examples of all other codes need not be good sites otherwise.</summary>
    private static BuildOptions OptionsFor(string code) =>
        code.StartsWith("NG60", StringComparison.Ordinal) && code != Catalogue.EmptyHub.Code
            ? new BuildOptions { Checks = CheckDepth.Full, Today = new DateOnly(2024, 1, 5) }
            : new BuildOptions();

    private static IReadOnlyList<Diagnostic> DiagnosticsOf(string code)
    {
        MemoryFolder folder = ExampleOf(code);
        BuiltSite site = SiteBuilder.Build(folder, OptionsFor(code));
        if (site.HasErrors)
        {
            return site.Diagnostics;
        }

        string output = Directory.CreateTempSubdirectory("notesgen-example-").FullName;
        try
        {
            WriteReport written = OutputWriter.Write(site.Outputs, folder, output, new WriteOptions(), CancellationToken.None);
            return [.. site.Diagnostics, .. written.Diagnostics];
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
