using System.Text;
using NotesGen.Cli.Reporting;

namespace NotesGen.Cli;

/// <summary>Where the program writes: results to standard output, diagnostics and progress to standard error.</summary>
internal sealed class Terminal
{
    private Terminal(ColourChoice colours)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        OutputStream = Console.OpenStandardOutput();
        Output = new StreamWriter(OutputStream, Console.OutputEncoding) { AutoFlush = true };
        Error = new StreamWriter(Console.OpenStandardError(), Console.OutputEncoding) { AutoFlush = true };
        bool mayColour = colours == ColourChoice.WhenShown && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        OutputPalette = mayColour && !Console.IsOutputRedirected && UnderstandsEscapes() ? Palette.Colours : Palette.Monochrome;
        ErrorPalette = mayColour && !Console.IsErrorRedirected && UnderstandsEscapes() ? Palette.Colours : Palette.Monochrome;
        ShowsProgress = !Console.IsErrorRedirected && UnderstandsEscapes();
    }

    /// <summary>For results.</summary>
    public TextWriter Output { get; }

    /// <summary>For results that are documents: what <see cref="Output"/> writes to.</summary>
    public Stream OutputStream { get; }

    /// <summary>For diagnostics, progress and complaints.</summary>
    public TextWriter Error { get; }

    /// <summary>How results are painted.</summary>
    public Palette OutputPalette { get; }

    /// <summary>How diagnostics are painted.</summary>
    public Palette ErrorPalette { get; }

    /// <summary>True where a line can be overwritten: on a terminal, not in a pipe.</summary>
    public bool ShowsProgress { get; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal Open(ColourChoice colours) => new(colours);

    // The consoles of Windows show escapes only inside the newer terminals, which say that they are there.
    private static bool UnderstandsEscapes() => OperatingSystem.IsWindows()
        ? Environment.GetEnvironmentVariable("WT_SESSION") is not null || Environment.GetEnvironmentVariable("TERM") is not null
        : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
