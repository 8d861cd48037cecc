namespace NotesGen.Templates;

/// <summary>A function as theme authors see it.</summary>
/// <param name="Name">Its name within its group.</param>
/// <param name="Parameters">Its parameters, in order.</param>
/// <param name="Summary">What it gives, in one sentence.</param>
public sealed record FunctionDescription(string Name, IReadOnlyList<FunctionParameter> Parameters, string Summary);
