namespace NotesGen.Cli.Reporting.Formats;

/// <summary>
/// How diagnostics are printed: <c>--format</c>. All but the first are for machines: complete, without colours, and
/// one document on standard output.
/// </summary>
internal enum DiagnosticFormat
{
    /// <summary>For people, on standard error.</summary>
    Text,

    /// <summary>A JSON document of our own, described in the manual.</summary>
    Json,

    /// <summary>Workflow commands, which GitHub Actions shows beside the lines they are about.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0, which code scanning and editors read.</summary>
    Sarif,
}
