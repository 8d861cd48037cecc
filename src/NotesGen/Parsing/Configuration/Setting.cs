using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Configuration;

/// <summary>What is in force for one key of the configuration, and why.</summary>
/// <param name="Path">The key's path; for an entry of <c>labels</c> or <c>diagnostics</c> with its own name: <c>labels.read</c>.</param>
/// <param name="Value">Text, whole number, truth value or list of header links; null where there is none.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Setting(string Path, object? Value, SettingOrigin Origin)
{
    /// <summary>The file that sets it, and where its key stands there.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>What holds in place of a value, in words.</summary>
    public string? Otherwise { get; init; }
}
