namespace NotesGen.Cli.Reporting;

/// <summary>
/// One line on a terminal that says what is going on, and is gone when the next thing is printed.
/// </summary>
internal sealed class ProgressLine(TextWriter error) : IProgress<string>
{
    private const string BeginningOfEmptyLine = "\r\e[2K";

    /// <inheritdoc/>
    public void Report(string value) => error.Write($"{BeginningOfEmptyLine}{value} …");

    /// <summary>Takes the line away.</summary>
    public void Clear() => error.Write(BeginningOfEmptyLine);
}
