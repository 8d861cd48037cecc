namespace NotesGen.Graph.Embeds;

/// <summary>A place of a fragment that reads otherwise where the fragment is embedded.</summary>
/// <param name="Start">The byte where it begins.</param>
/// <param name="End">The byte behind it; the same as the start where something is only put in.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The level of a heading.</param>
/// <param name="Id">The id that is given or meant.</param>
internal readonly record struct Mark(int Start, int End, MarkKind Kind, int Level, string Id);
