using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;
using NotesGen.Parsing;
using NotesGen.Rendering.Reuse;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands;

/// <summary>Builds a site in memory for a command, and prints what there is to say about it.</summary>
internal sealed class SiteReport
{
    private readonly SiteRequest request;
    private readonly Terminal terminal;
    private readonly DiskFolder folder;
    private readonly BuildOptions options;
    private readonly ProgressLine? progress;
    private readonly SourceTexts texts;
    private readonly List<Diagnostic> gathered = [];

    /// <summary>A report on one build.</summary>
    /// <param name="request">What the command line asks for.</param>
    /// <param name="options">The build's options, those of the command included.</param>
    /// <param name="output">Where the site is written to, which is no part of the site; a full path.</param>
    /// <param name="terminal">Where it is printed.</param>
    public SiteReport(SiteRequest request, BuildOptions options, string output, Terminal terminal)
    {
        this.request = request;
        this.terminal = terminal;
        this.options = options;
        folder = new DiskFolder(request.Site, output);
        texts = new SourceTexts(folder, options);
        progress = terminal.ShowsProgress && request.Verbosity != Verbosity.Quiet ? new ProgressLine(terminal.Error) : null;
    }

    /// <summary>The site's folder.</summary>
    public ISourceFolder Folder => folder;

    /// <summary>Builds the site and prints its diagnostics.</summary>
    public BuiltSite Build()
    {
        BuiltSite site = SiteBuilder.Build(folder, options with { Progress = progress });
        Print(site.Diagnostics);
        return site;
    }

    /// <summary>Builds the site of files that were found already, and prints nothing.</summary>
    public BuiltSite Build(DiscoveredSite found, (ParsedFiles Notes, PageMemory Pages) former) => SiteBuilder.Build(found, options with { Progress = progress }, former.Notes, former.Pages);

    /// <summary>Says what is going on, where somebody can see it.</summary>
    public void Announce(string work) => progress?.Report(work);

    /// <summary>Prints diagnostics, as many as the command line asks for; a format for machines waits for <see cref="Finish"/>.</summary>
    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        progress?.Clear();
        if (request.Format != DiagnosticFormat.Text)
        {
            gathered.AddRange(diagnostics);
            return;
        }

        Severity least = request.Verbosity == Verbosity.Quiet ? request.FailsFrom : Severity.Hint;
        lock (texts)
        {
            DiagnosticReport.Print(diagnostics, PrinterTo(terminal.Error, terminal.ErrorPalette), terminal.Error, request.Verbosity, least);
        }
    }

    /// <summary>A diagnostic as the terminal shows it, without colours.</summary>
    public string Plainly(Diagnostic diagnostic)
    {
        StringWriter text = new();
        lock (texts)
        {
            PrinterTo(text, Palette.Monochrome).Print(diagnostic);
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Forgets the texts of sources, which may have changed since.</summary>
    public void ForgetSources()
    {
        lock (texts)
        {
            texts.Clear();
        }
    }

    /// <summary>Ends the report. For machines it is one document of all diagnostics, however many there are.</summary>
    /// <param name="exitCode">How the program is going to end.</param>
    public void Finish(int exitCode)
    {
        if (request.Format == DiagnosticFormat.Text)
        {
            return;
        }

        PlaceFinder places = new(texts, PathOf, ReportRoot.Of(request.Format));
        MachineReport.Write(request.Format, DiagnosticOrder.Sort(gathered), places, exitCode, terminal.OutputStream);
    }

    private DiagnosticPrinter PrinterTo(TextWriter output, Palette palette) => new(output, palette, texts.Find, path => NameOf(path, texts.OriginOf(path)));

    private string NameOf(SourcePath path, SourceOrigin origin) => origin switch
    {
        SourceOrigin.DefaultTheme => path.Value,
        _ => SiteFolder.NameFromHere(PathOf(path, origin)),
    };

    private string PathOf(SourcePath path, SourceOrigin origin) => origin switch
    {
        SourceOrigin.DefaultTheme => path.Value,
        SourceOrigin.GivenTemplates => Path.Join(request.Templates, path.Value),
        _ => Path.Join(request.Site, path.Value),
    };
}
