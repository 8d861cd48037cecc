namespace NotesGen.Templates;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name, by which it can be given.</param>
/// <param name="Use">Whether it must be given.</param>
/// <param name="Default">What it is when it is not given.</param>
public sealed record FunctionParameter(string Name, ParameterUse Use, Value Default);
