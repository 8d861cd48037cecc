namespace NotesGen.Rendering.Maps;

/// <summary>From which side a label is set.</summary>
internal enum MapSide
{
    /// <summary>It begins at its place.</summary>
    Start,

    /// <summary>It stands around its place.</summary>
    Middle,

    /// <summary>It ends at its place.</summary>
    End,
}
