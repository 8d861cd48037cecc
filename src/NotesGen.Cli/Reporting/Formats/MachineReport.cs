using NotesGen.Cli.Reporting.Formats.Sarif;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>Writes all diagnostics of a run as one document.</summary>
internal static class MachineReport
{
    /// <summary>Writes it.</summary>
    /// <param name="format">One of the formats for machines.</param>
    /// <param name="diagnostics">In the order of the document.</param>
    /// <param name="places">Where they are.</param>
    /// <param name="exitCode">How the program ends.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(DiagnosticFormat format, IReadOnlyList<Diagnostic> diagnostics, PlaceFinder places, int exitCode, Stream output)
    {
        switch (format)
        {
            case DiagnosticFormat.Json:
                JsonFormat.Write(diagnostics, places, output);
                break;
            case DiagnosticFormat.GitHub:
                GitHubFormat.Write(diagnostics, places, output);
                break;
            case DiagnosticFormat.Sarif:
                SarifFormat.Write(diagnostics, places, exitCode, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "not a format for machines");
        }
    }
}
