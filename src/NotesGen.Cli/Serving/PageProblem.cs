namespace NotesGen.Cli.Serving;

/// <summary>A diagnostic as an open page shows it.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>hint</c>.</param>
/// <param name="Text">All that the terminal shows of it.</param>
internal sealed record PageProblem(string Severity, string Text);
