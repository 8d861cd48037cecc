namespace NotesGen.Rendering.Reuse;

/// <summary>A page as it was rendered.</summary>
/// <param name="File">Its file in the output folder.</param>
/// <param name="Identity">What was rendered: the kind of page, and of what.</param>
/// <param name="Reads">The numbers of the facts that it read, ascending.</param>
internal sealed record RecordedPage(string File, UInt128 Identity, int[] Reads);
