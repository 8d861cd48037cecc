using NotesGen.Model;

namespace NotesGen.Output.Places;

/// <summary>Where one output belongs, and what stands there now.</summary>
internal sealed class Place(OutputFile output, Folder folder)
{
    /// <summary>What belongs there.</summary>
    public OutputFile Output { get; } = output;

    /// <summary>The folder it lies in.</summary>
    public Folder Folder { get; } = folder;

    /// <summary>What stands there now.</summary>
    public PlaceState State { get; set; }

    /// <summary>The length of the file that stands there now, in bytes.</summary>
    public long FormerLength { get; set; }
}
