namespace NotesGen.Model;

/// <summary>What the end of a line within a paragraph becomes.</summary>
public enum LineBreaks
{
    /// <summary>A space, as CommonMark says ("strict line breaks" in Obsidian).</summary>
    Strict,

    /// <summary>The end of the line, as Obsidian shows it unless its setting says otherwise.</summary>
    Kept,
}
