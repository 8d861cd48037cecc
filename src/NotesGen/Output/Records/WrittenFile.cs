namespace NotesGen.Output.Records;

/// <summary>A file as it was left in the output folder.</summary>
/// <param name="Path">Its path below the folder.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Changed">When it was last written, in ticks of universal time; any other time may mean any other content.</param>
public readonly record struct WrittenFile(string Path, long Length, long Changed);
