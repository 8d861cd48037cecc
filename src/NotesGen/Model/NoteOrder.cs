namespace NotesGen.Model;

/// <summary>In which order topics and clusters list their notes. Hubs keep the order of their author.</summary>
public enum NoteOrder
{
    /// <summary>By slug.</summary>
    Slug,

    /// <summary>By title, then slug.</summary>
    Title,

    /// <summary>The newest first, those without a date last, then by slug.</summary>
    Date,
}
