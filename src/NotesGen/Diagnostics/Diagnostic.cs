namespace NotesGen.Diagnostics;

/// <summary>
/// Something to tell the author. The message states the fact, lower case and without a full stop; only
/// <see cref="Help"/> says what to do; <see cref="Notes"/> name further places.
/// </summary>
public sealed record Diagnostic(Rule Rule, SourcePlace? Place, string Message)
{
    /// <summary>How much it matters on this site: the rule's own severity unless the configuration changes it.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The remedy, or null when there is none to suggest.</summary>
    public string? Help { get; init; }

    /// <summary>Where the remedy leads, such as the note that was most likely meant; null when it leads nowhere.</summary>
    public SourcePlace? HelpPlace { get; init; }

    /// <summary>Further facts, each with its place when it has one.</summary>
    public IReadOnlyList<DiagnosticNote> Notes { get; init; } = [];
}
