using NotesGen.Cli.Reporting.Formats;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Cli.Formats;

public sealed class DiagnosticsAsAnnotations
{
    private static readonly MemoryFolder Folder = MemoryFolder.Of([new("a, 100%: b.md", "😀 one\n\ttwo\nthree\n")]);

    private static readonly SourcePath Path = new("a, 100%: b.md");

    [Fact]
    public void CountCharactersAndNotCodeUnits() =>
        Assert.Equal(
            "::warning file=content/a%2C 100%25%3A b.md,line=1,col=3,endLine=1,endColumn=6,title=NG2001::gone\n",
            Line(new Diagnostic(Catalogue.MissingNote, new SourcePlace(Path, new SourceSpan(3, 3)), "gone")));

    [Fact]
    public void HaveNoColumnsOverSeveralLines() =>
        Assert.Equal(
            "::warning file=content/a%2C 100%25%3A b.md,line=1,endLine=2,title=NG2001::gone\n",
            Line(new Diagnostic(Catalogue.MissingNote, new SourcePlace(Path, new SourceSpan(3, 8)), "gone")));

    [Fact]
    public void AreAboutAWholeFileOrNone()
    {
        Assert.Equal(
            "::error file=content/a%2C 100%25%3A b.md,title=NG1006::this file cannot be read\n",
            Line(new Diagnostic(Catalogue.UnreadableFile, new SourcePlace(Path), "this file cannot be read")));
        Assert.Equal("::error title=NG5001::the disk is full\n", Line(new Diagnostic(Catalogue.CannotWrite, null, "the disk is full")));
        Assert.Equal("::notice title=NG6001::empty\n", Line(new Diagnostic(Catalogue.EmptyHub, null, "empty")));
    }

    [Fact]
    public void PutNotesAndHelpBelowTheMessage() =>
        Assert.Equal(
            "::warning title=NG2002::two%0Anote: this one (content/a, 100%25: b.md:2:2)%0Anote: a fact%0Ahelp: choose: 50%25 (content/a, 100%25: b.md)\n",
            Line(new Diagnostic(Catalogue.AmbiguousLink, null, "two")
            {
                Notes = [new("this one", new SourcePlace(Path, new SourceSpan(8, 1))), new("a fact")],
                Help = "choose: 50%",
                HelpPlace = new SourcePlace(Path),
            }));

    [Fact]
    public void NameNoFileThatIsOnNoDisk() =>
        Assert.Equal(
            "::error title=NG4001::broken%0Anote: this is in the default theme (templates/layouts/page.sbn-html)\n",
            Line(new Diagnostic(new Rule("NG4001", Severity.Error, "broken"), new SourcePlace(new SourcePath("templates/layouts/page.sbn-html")), "broken")));

    [Fact]
    public void AreOneLineWhateverStandsInANote()
    {
        Diagnostic hostile = new(Catalogue.MissingNote, new SourcePlace(new SourcePath("a\n::error::b.md")), "gone\r\n::add-mask::x\e[2J\uD83D")
        {
            Help = "\n::stop-commands::x",
        };

        Assert.Equal(
            "::warning file=content/a%0A%3A%3Aerror%3A%3Ab.md,title=NG2001::gone␍␊::add-mask::x␛[2J\uFFFD%0Ahelp: ␊::stop-commands::x\n",
            Line(hostile));
    }

    private static string Line(Diagnostic diagnostic) => FormattedSite.As(DiagnosticFormat.GitHub, Folder, [diagnostic]);
}
