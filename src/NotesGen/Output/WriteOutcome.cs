namespace NotesGen.Output;

/// <summary>How far writing came.</summary>
public enum WriteOutcome
{
    /// <summary>The output folder holds the site.</summary>
    Complete,

    /// <summary>Nothing was touched: the folder, or what stands in it, does not allow this site to be written.</summary>
    Refused,

    /// <summary>The disk failed on the way; every file is whole, and the next build puts the folder right.</summary>
    Failed,

    /// <summary>Nothing was touched: a page that was to stay is not as it was any more, since somebody else has changed it; the site must be built again.</summary>
    Overtaken,

    /// <summary>Cancelled between two files; every file is whole, and the next build puts the folder right.</summary>
    Cancelled,
}
