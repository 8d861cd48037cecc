namespace NotesGen.Output;

/// <summary>What happens to files that stand in the output folder already.</summary>
public enum WriteMode
{
    /// <summary>Files that are equal stay untouched; a file that is not ours where an output belongs is an error.</summary>
    Update,

    /// <summary>Every output is written, whatever stands in its place; files elsewhere in the folder still stay.</summary>
    TakeOver,
}
