using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>A folder whose history is asked for once: that takes longer than all the rest of an edit.</summary>
internal sealed class RememberedHistory(ISourceFolder folder) : ISourceFolder
{
    private FileHistory? history;

    /// <summary>Asks anew the next time.</summary>
    public void Forget() => history = null;

    /// <inheritdoc/>
    public SourceListing List() => folder.List();

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Read(SourcePath path) => folder.Read(path);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> ReadHead(SourcePath path, int most) => folder.ReadHead(path, most);

    /// <inheritdoc/>
    public bool Holds(SourcePath path) => folder.Holds(path);

    /// <inheritdoc/>
    public bool HoldsFolder(SourcePath path) => folder.HoldsFolder(path);

    /// <inheritdoc/>
    public FileHistory History() => history ??= folder.History();
}
