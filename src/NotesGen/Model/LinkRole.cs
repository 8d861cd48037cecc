namespace NotesGen.Model;

/// <summary>What a link says of the two notes it joins.</summary>
public enum LinkRole
{
    /// <summary>A link in the text.</summary>
    Mention,

    /// <summary>An entry of a hub's section.</summary>
    Listed,

    /// <summary>A note that an inquiry rests on.</summary>
    Finding,

    /// <summary>Related by the author's hand.</summary>
    Related,

    /// <summary>This note supports the other.</summary>
    Supports,

    /// <summary>This note contradicts the other.</summary>
    Contradicts,

    /// <summary>This note refines the other.</summary>
    Refines,

    /// <summary>This note replicates the other.</summary>
    Replicates,

    /// <summary>A hub that this note says it belongs to.</summary>
    Hub,

    /// <summary>A wikilink under any other key of the front matter.</summary>
    Property,
}
