namespace NotesGen.Rendering.Reuse;

/// <summary>What facts are about. Everything of a site has a key by which two builds know it as the same: a file's path, or an address.</summary>
internal enum Subject
{
    /// <summary>The site as a whole: one, without a key.</summary>
    Site,

    /// <summary>Notes of every kind, by path.</summary>
    Note,

    /// <summary>Hubs, by the path of their note.</summary>
    Hub,

    /// <summary>Topics, by address.</summary>
    Topic,

    /// <summary>Clusters, by address.</summary>
    Cluster,

    /// <summary>Tags, by address.</summary>
    Tag,

    /// <summary>Papers, by address.</summary>
    Paper,

    /// <summary>Files that notes show or link to, by path.</summary>
    Asset,
}
