namespace NotesGen.Templates;

/// <summary>What reading a template gave: the template, or every error found in it.</summary>
/// <param name="Template">The template; null when there are errors.</param>
/// <param name="Errors">The errors, in the order of the text.</param>
public sealed record TemplateResult(Template? Template, IReadOnlyList<TemplateError> Errors);
