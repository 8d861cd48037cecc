namespace NotesGen.Graph.Relating;

/// <summary>When related notes are found out.</summary>
internal enum RelatingTime
{
    /// <summary>All of them while notes are linked, by several threads.</summary>
    AtOnce,

    /// <summary>Those of a note when somebody asks for them.</summary>
    OnDemand,
}
