using NotesGen.Cli.Reporting;
using Xunit;

namespace NotesGen.Tests.Cli;

public sealed class BugReports
{
    [Fact]
    public void SayInASentenceThatNotesGenFailed() =>
        Assert.Equal(
            """
            error NG9001: NotesGen failed: InvalidOperationException: no such page
              = help: this is a mistake in NotesGen, not in your notes; please report it with what `--verbose` shows


            """,
            ReportOf(Verbosity.Normal));

    [Fact]
    public void ShowWhereItHappenedToThoseWhoWantAll() =>
        Assert.Contains($"   at {typeof(BugReports).FullName}.{nameof(Fail)}()", ReportOf(Verbosity.Verbose), StringComparison.Ordinal);

    private static string ReportOf(Verbosity verbosity)
    {
        StringWriter error = new() { NewLine = "\n" };
        BugReport.Print(Assert.Throws<InvalidOperationException>(Fail), error, Palette.Monochrome, verbosity);
        return error.ToString();
    }

    private static void Fail() => throw new InvalidOperationException("no such page");
}
