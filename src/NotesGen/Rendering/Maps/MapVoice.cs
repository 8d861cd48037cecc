namespace NotesGen.Rendering.Maps;

/// <summary>What a label of a map is.</summary>
internal enum MapVoice
{
    /// <summary>What the whole map is about.</summary>
    Subject,

    /// <summary>A group of notes.</summary>
    Branch,

    /// <summary>A note.</summary>
    Leaf,
}
