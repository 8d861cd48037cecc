using NotesGen.Cli.Reporting;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Cli;

public sealed class DiagnosticPrinting
{
    private const string Note = "---\ntitle: Attention\n---\n\nSee [[transformers-2]] for the proof.\n";

    private static readonly SourcePath Path = new("notes/attention.md");

    [Fact]
    public void ShowsThePlaceTheLineTheNotesAndTheHelp()
    {
        SourceSpan link = SpanOf(Note, "[[transformers-2]]");
        Diagnostic missing = new(Catalogue.MissingNote, new SourcePlace(Path, link), "no note answers to `transformers-2`")
        {
            Notes = [new DiagnosticNote("the note has this title", new SourcePlace(Path, SpanOf(Note, "Attention"))), new DiagnosticNote("a fact")],
            Help = "did you mean `transformers`?",
            HelpPlace = new SourcePlace(new SourcePath("notes/transformers.md")),
        };

        Assert.Equal(
            """
            content/notes/attention.md:5:5: warning NG2001: no note answers to `transformers-2`
              |
            5 | See [[transformers-2]] for the proof.
              |     ^^^^^^^^^^^^^^^^^^
              = note: the note has this title (content/notes/attention.md:2:8)
              = note: a fact
              = help: did you mean `transformers`? (content/notes/transformers.md)


            """,
            Printed(missing, Palette.Monochrome));
    }

    [Fact]
    public void WidensTheGutterForTheNumberOfTheLine()
    {
        string text = new string('\n', 99) + "See [[b]].";
        Diagnostic missing = new(Catalogue.MissingNote, new SourcePlace(Path, SpanOf(text, "[[b]]")), "no note answers to `b`") { Help = "write it" };

        Assert.Equal(
            """
            content/notes/attention.md:100:5: warning NG2001: no note answers to `b`
                |
            100 | See [[b]].
                |     ^^^^^
                = help: write it


            """,
            Printed(missing, Palette.Monochrome, text));
    }

    [Fact]
    public void NamesOnlyTheFileOfADiagnosticAboutAWholeFile() =>
        Assert.Equal(
            "content/notes/attention.md: error NG1006: this file cannot be read\n\n",
            Printed(new Diagnostic(Catalogue.UnreadableFile, new SourcePlace(Path), "this file cannot be read"), Palette.Monochrome));

    [Fact]
    public void NamesNoFileOfADiagnosticWithoutAPlace() =>
        Assert.Equal(
            "error NG5001: `index.html` cannot be written: the disk is full\n  = help: make room\n\n",
            Printed(new Diagnostic(Catalogue.CannotWrite, null, "`index.html` cannot be written: the disk is full") { Help = "make room" }, Palette.Monochrome));

    [Fact]
    public void LeavesOutTheLineOfAFileThatIsGone()
    {
        StringWriter output = new() { NewLine = "\n" };
        new DiagnosticPrinter(output, Palette.Monochrome, static _ => null, static path => path.Value)
            .Print(new Diagnostic(Catalogue.MissingNote, new SourcePlace(Path, new SourceSpan(5, 3)), "no note answers to `b`"));

        Assert.Equal("notes/attention.md: warning NG2001: no note answers to `b`\n\n", output.ToString());
    }

    [Fact]
    public void PaintsTheSeverityAndTheCarets()
    {
        string printed = Printed(
            new Diagnostic(Catalogue.MissingNote, new SourcePlace(Path, SpanOf(Note, "See")), "gone") { Severity = Severity.Error }, Palette.Colours);

        Assert.Contains("\e[1;31merror NG2001\e[0m: gone", printed, StringComparison.Ordinal);
        Assert.Contains("\e[1;31m^^^\e[0m", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsControlCharactersOfMessagesAndPathsFromTheTerminal()
    {
        StringWriter output = new() { NewLine = "\n" };
        SourcePath hostile = new("notes/\e]0;owned\a.md");
        new DiagnosticPrinter(output, Palette.Monochrome, static _ => null, static path => path.Value)
            .Print(new Diagnostic(Catalogue.MissingNote, new SourcePlace(hostile), "no note answers to `a\nb\u202E`") { Help = "\e[2J" });

        Assert.Equal(
            "notes/␛]0;owned␇.md: warning NG2001: no note answers to `a␊b<U+202E>`\n  = help: ␛[2J\n\n", output.ToString());
    }

    [Fact]
    public void CutsAMessageThatHoldsAWholeBook()
    {
        string printed = Printed(new Diagnostic(Catalogue.MissingNote, null, new string('x', 100_000)), Palette.Monochrome);

        Assert.InRange(printed.Length, 500, 700);
        Assert.EndsWith("x…\n\n", printed, StringComparison.Ordinal);
    }

    private static string Printed(Diagnostic diagnostic, Palette palette, string text = Note)
    {
        StringWriter output = new() { NewLine = "\n" };
        new DiagnosticPrinter(output, palette, path => new SourceText(path, text), static path => "content/" + path.Value).Print(diagnostic);
        return output.ToString();
    }

    private static SourceSpan SpanOf(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);
}
