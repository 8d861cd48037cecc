namespace NotesGen.Model;

/// <summary>What a Markdown file of the site is.</summary>
public enum NoteKind
{
    /// <summary>A question with a claim and the papers behind it.</summary>
    Note,

    /// <summary>A map of notes, listed in sections.</summary>
    Hub,

    /// <summary>The description of a sub-topic; its notes name it.</summary>
    Topic,

    /// <summary>The description of a cluster of topics.</summary>
    Cluster,

    /// <summary>A question answered across notes.</summary>
    Inquiry,

    /// <summary>A plain page, such as "About".</summary>
    Page,
}
