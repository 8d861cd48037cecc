using NotesGen.Templates.Syntax.Functions;

namespace NotesGen.Templates.Functions;

/// <summary>A parameter of a function written in a template; <c>Name</c> is its number in the engine's table.</summary>
internal sealed record TemplateParameter(int Name, ParameterForm Form, Value Default);
