namespace NotesGen.Output.Places;

/// <summary>A folder below the output folder, and what stands there now.</summary>
internal sealed class Folder(string path, Folder? parent)
{
    /// <summary>Its path without a closing slash; empty for the output folder itself.</summary>
    public string Path { get; } = path;

    /// <summary>The folder that holds it; null for the output folder itself.</summary>
    public Folder? Parent { get; } = parent;

    /// <summary>How many folders of the output it lies in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>True if an output of this build lies in it, not only one of a former build.</summary>
    public bool IsNeeded { get; set; }

    /// <summary>True if a file of a former build lay in it.</summary>
    public bool HeldOurs { get; set; }

    /// <summary>What stands there now.</summary>
    public FolderState State { get; set; }

    /// <summary>True if it was there before us, and so has to stay when it becomes empty.</summary>
    public bool WasFound(Manifest former) =>
        Parent is not null && State == FolderState.Folder && !(HeldOurs && former.Made(Path));
}
