namespace NotesGen.Output.Places;

/// <summary>What stands on the disk where an output belongs.</summary>
internal enum PlaceState
{
    /// <summary>Nothing, or what is cleared away first.</summary>
    Absent,

    /// <summary>The output itself, byte by byte.</summary>
    Equal,

    /// <summary>A file that is to be overwritten.</summary>
    Different,
}
