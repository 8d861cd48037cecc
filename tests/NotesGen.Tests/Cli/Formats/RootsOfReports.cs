using NotesGen.Cli.Reporting.Formats;
using Xunit;

namespace NotesGen.Tests.Cli.Formats;

public sealed class RootsOfReports
{
    [Theory]
    [InlineData(DiagnosticFormat.GitHub, "/repository", "docs/content/a.md")]
    [InlineData(DiagnosticFormat.Sarif, "/repository", "docs/content/a.md")]
    [InlineData(DiagnosticFormat.GitHub, "/repository/docs", "content/a.md")]
    [InlineData(DiagnosticFormat.GitHub, "/repository/docs/other", "content/a.md")]
    [InlineData(DiagnosticFormat.GitHub, "/repo", "content/a.md")]
    [InlineData(DiagnosticFormat.GitHub, "repository", "content/a.md")]
    [InlineData(DiagnosticFormat.GitHub, "", "content/a.md")]
    [InlineData(DiagnosticFormat.GitHub, null, "content/a.md")]
    [InlineData(DiagnosticFormat.Json, "/repository", "content/a.md")]
    public void AreTheRepositoryThatTheCurrentFolderIsIn(object format, string? workspace, string name)
    {
        string? checkedOut = workspace?.StartsWith('/') == true ? Path.GetFullPath(workspace) : workspace;

        Assert.Equal(name, ReportRoot.Of((DiagnosticFormat)format, Path.GetFullPath("/repository/docs"), checkedOut).NameOf(Path.GetFullPath("/repository/docs/content/a.md")));
    }
}
