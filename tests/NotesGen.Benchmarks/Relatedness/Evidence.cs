namespace NotesGen.Benchmarks.Relatedness;

/// <summary>What is left of a site for relating its notes. Hubs, topics, clusters and inquiries never are.</summary>
[Flags]
internal enum Evidence
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The notes' own words.</summary>
    Words = 1,

    /// <summary>Which papers notes rest on.</summary>
    Papers = 2,

    /// <summary>The titles of these papers.</summary>
    Titles = 4,

    /// <summary>Links in the text of notes.</summary>
    Mentions = 8,

    /// <summary>Supports, contradicts, refines, replicates.</summary>
    Relations = 16,

    /// <summary>Tags.</summary>
    Tags = 32,
}
