namespace NotesGen.Templates.Tests.Specs;

/// <summary>An example in a specification: what goes in, what comes out.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Template">The template.</param>
/// <param name="Mode">How it is rendered: <c>template</c> with escaping, <c>scriban</c> as Scriban does, <c>strict</c> with strict names.</param>
/// <param name="Values">The variables, in JSON.</param>
/// <param name="Files">Other templates by their paths.</param>
/// <param name="Output">What it writes, if it does.</param>
/// <param name="Error">The codes and messages that it reports instead.</param>
public sealed record SpecExample(
    string Name,
    string Template,
    string Mode,
    string? Values,
    IReadOnlyDictionary<string, string> Files,
    string? Output,
    string? Error);
