namespace NotesGen.Rendering.Models;

/// <summary>From which end a typed link is seen.</summary>
internal enum RelationSide
{
    /// <summary>The note that says it.</summary>
    Own,

    /// <summary>The note that it is said of.</summary>
    Other,
}
