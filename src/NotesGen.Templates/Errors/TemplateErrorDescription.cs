namespace NotesGen.Templates;

/// <summary>What an error code stands for.</summary>
/// <param name="Code">The code, such as <c>NG4001</c>.</param>
/// <param name="Title">The fact in a few words.</param>
/// <param name="Explanation">Why it is an error and how to mend it, in a few sentences.</param>
public sealed record TemplateErrorDescription(string Code, string Title, string Explanation);
