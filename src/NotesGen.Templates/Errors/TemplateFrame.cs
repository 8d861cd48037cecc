namespace NotesGen.Templates;

/// <summary>A place that a rendering was in when it entered another template.</summary>
/// <param name="Path">The template that includes.</param>
/// <param name="Start">Where it includes: a UTF-16 offset into its text.</param>
/// <param name="Length">How many UTF-16 units that place covers.</param>
public sealed record TemplateFrame(string Path, int Start, int Length);
