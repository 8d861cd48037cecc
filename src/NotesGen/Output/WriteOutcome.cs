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

    /// <summary>Cancelled between two files; every file is whole, and the next build puts the folder right.</summary>
    Cancelled,
}
