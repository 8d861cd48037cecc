using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>The files of a site in ordinal order, and the folder that can read them.</summary>
public sealed record DiscoveredSite(ISourceFolder Folder, IReadOnlyList<SourceFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The files of one kind, in ordinal order.</summary>
    public IEnumerable<SourceFile> Of(SourceKind kind) => Files.Where(file => file.Kind == kind);
}
