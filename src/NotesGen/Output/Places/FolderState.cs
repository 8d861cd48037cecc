namespace NotesGen.Output.Places;

/// <summary>What stands on the disk where a folder of the output belongs.</summary>
internal enum FolderState
{
    /// <summary>Nothing: the folder has to be made.</summary>
    Absent,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A file.</summary>
    File,

    /// <summary>A symbolic link, which is never followed.</summary>
    Link,
}
