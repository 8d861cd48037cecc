using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>On which days the version control of a site saw its files change.</summary>
/// <param name="Days">By file: the day of its first and of its last commit.</param>
/// <param name="Diagnostics">Why days may be missing.</param>
public sealed record FileHistory(IReadOnlyDictionary<SourcePath, (DateOnly First, DateOnly Last)> Days, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A site that is under no version control.</summary>
    public static FileHistory None { get; } = new(new Dictionary<SourcePath, (DateOnly, DateOnly)>(), []);
}
