using NotesGen.Diagnostics;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Sites;

public sealed class ChosenSeverities
{
    [Theory]
    [InlineData("hint", Severity.Hint)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    public void AreThoseOfTheDiagnosticsOfTheirCode(string chosen, Severity severity)
    {
        BuiltSite site = Build($"diagnostics: {{NG2001: {chosen}}}");

        Assert.Equal([("NG2001", severity), ("NG2003", Severity.Warning)], site.Diagnostics.Select(diagnostic => (diagnostic.Rule.Code, diagnostic.Severity)));
    }

    [Theory]
    [InlineData("NG2001: off")]
    [InlineData("ng2001: OFF")]
    [InlineData("NG2001: false")]
    public void MaySilenceACode(string line) =>
        Assert.Equal(["NG2003"], Build($"diagnostics: {{{line}}}").Diagnostics.Select(diagnostic => diagnostic.Rule.Code));

    [Fact]
    public void OfErrorsKeepTheSiteFromBeingWritten()
    {
        Assert.Empty(Build("diagnostics: {NG2001: error}").Outputs);
        Assert.NotEmpty(Build("diagnostics: {NG2001: hint}").Outputs);
    }

    [Fact]
    public void MayMakeAnErrorLess()
    {
        string clash = "=== a.md\n---\nslug: x\n---\n=== b.md\n---\nslug: x\n---\n";

        Assert.True(SiteBuilder.Build(ExampleSite.FolderOf(clash), new BuildOptions()).HasErrors);
        Assert.False(SiteBuilder.Build(ExampleSite.FolderOf(clash + "=== notesgen.yaml\ndiagnostics: {NG3002: warning}\n"), new BuildOptions()).HasErrors);
    }

    [Fact]
    public void ThatDoNotExistAreReported() =>
        Assert.Contains(Build("diagnostics: {NG2001: loud}").Diagnostics, diagnostic => diagnostic.Rule == Catalogue.UnexpectedConfigurationValue);

    [Fact]
    public void OfCodesThatDoNotExistAreReported() =>
        Assert.Contains(Build("diagnostics: {NG2999: off}").Diagnostics, diagnostic => diagnostic.Rule == Catalogue.UnknownConfigurationKey);

    private static BuiltSite Build(string configuration) => SiteBuilder.Build(
        ExampleSite.FolderOf($"=== notesgen.yaml\n{configuration}\n=== a.md\n[[nowhere]] and [[a#No such heading]]\n"), new BuildOptions());
}
