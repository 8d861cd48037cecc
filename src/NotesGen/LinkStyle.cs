namespace NotesGen;

/// <summary>How links in the output name a page.</summary>
public enum LinkStyle
{
    /// <summary>By its folder, <c>../notes/attention/</c>: for a web server.</summary>
    Folders,

    /// <summary>By its file, <c>../notes/attention/index.html</c>: for reading from the file system.</summary>
    Files,
}
