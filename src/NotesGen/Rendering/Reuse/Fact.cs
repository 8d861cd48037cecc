namespace NotesGen.Rendering.Reuse;

/// <summary>What a page may have read of the site. A page whose facts are all as they were is as it was.</summary>
internal enum Fact
{
    /// <summary>Of a <see cref="Subject"/>: which there are, in which order.</summary>
    Members,

    /// <summary>The newest date of any note, which is the time that templates are told.</summary>
    Newest,

    /// <summary>How much of everything there is.</summary>
    Counts,

    /// <summary>All that a note's file says.</summary>
    Note,

    /// <summary>What cards and links show of a note.</summary>
    Face,

    /// <summary>Where a note's links lead.</summary>
    Targets,

    /// <summary>What a note's page embeds.</summary>
    Embeds,

    /// <summary>What links to a note.</summary>
    Backlinks,

    /// <summary>Which hubs list a note, and where.</summary>
    Listings,

    /// <summary>A note's papers.</summary>
    NotePapers,

    /// <summary>A note's topic.</summary>
    TopicOf,

    /// <summary>The topic that a note describes.</summary>
    TopicOfFile,

    /// <summary>A note's clusters.</summary>
    ClustersOf,

    /// <summary>What is related to a note, and why.</summary>
    Related,

    /// <summary>Whether anything is related to a note.</summary>
    HasRelated,

    /// <summary>A note's tags.</summary>
    TagsOf,

    /// <summary>A hub's sections.</summary>
    Hub,

    /// <summary>A topic's notes and papers.</summary>
    Topic,

    /// <summary>A topic's title and address.</summary>
    TopicLink,

    /// <summary>A cluster's topics, notes and papers.</summary>
    Cluster,

    /// <summary>A cluster's title and address.</summary>
    ClusterLink,

    /// <summary>A tag's notes.</summary>
    Tag,

    /// <summary>A tag's name and address.</summary>
    TagLink,

    /// <summary>A paper, what is said of it, and who uses it.</summary>
    Paper,

    /// <summary>A file's path and, of an image, its size.</summary>
    Asset,
}
