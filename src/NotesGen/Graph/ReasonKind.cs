namespace NotesGen.Graph;

/// <summary>Why two notes are related. Those that tell a reader most come first.</summary>
public enum ReasonKind
{
    /// <summary>One supports, contradicts, refines or replicates the other.</summary>
    Typed,

    /// <summary>An author related them by hand.</summary>
    Hand,

    /// <summary>They rest on the same papers.</summary>
    Papers,

    /// <summary>A hub lists them in one section.</summary>
    Section,

    /// <summary>One links to the other in its text.</summary>
    Link,

    /// <summary>Other notes link to both.</summary>
    CoCitation,

    /// <summary>They bear the same tags.</summary>
    Tags,

    /// <summary>They share words that few notes have.</summary>
    Terms,

    /// <summary>The titles of their papers share words that few notes have.</summary>
    Readings,

    /// <summary>The same notes are near to both.</summary>
    Neighbours,
}
