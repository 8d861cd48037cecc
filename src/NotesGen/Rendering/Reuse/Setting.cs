namespace NotesGen.Rendering.Reuse;

/// <summary>Something that all pages depend on.</summary>
/// <param name="Name">What it is, in words for the author: "the templates".</param>
/// <param name="Digest">What tells one state of it from another.</param>
internal sealed record Setting(string Name, UInt128 Digest);
