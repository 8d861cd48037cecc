namespace NotesGen.Templates;

/// <summary>What is wrong in a template, and where: found when it is read, or the reason why a rendering stopped.</summary>
/// <param name="Code">The code, as listed in <see cref="TemplateErrorCatalogue"/>.</param>
/// <param name="Message">The fact, in lower case, without a full stop.</param>
/// <param name="Help">What to do about it, if that can be said.</param>
/// <param name="Path">The template it is in.</param>
/// <param name="Start">Where it starts: a UTF-16 offset into that template's text.</param>
/// <param name="Length">How many UTF-16 units of the text it covers.</param>
/// <param name="IncludeChain">The includes and calls that led there, the outermost first; empty when there are none.</param>
public sealed record TemplateError(
    string Code,
    string Message,
    string? Help,
    string Path,
    int Start,
    int Length,
    IReadOnlyList<TemplateFrame> IncludeChain);
