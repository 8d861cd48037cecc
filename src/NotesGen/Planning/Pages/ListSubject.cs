namespace NotesGen.Planning;

/// <summary>What a list lists.</summary>
public enum ListSubject
{
    /// <summary>All notes and hubs.</summary>
    Notes,

    /// <summary>All topics.</summary>
    Topics,

    /// <summary>All clusters.</summary>
    Clusters,

    /// <summary>All papers.</summary>
    Papers,

    /// <summary>All inquiries.</summary>
    Inquiries,

    /// <summary>All tags.</summary>
    Tags,
}
