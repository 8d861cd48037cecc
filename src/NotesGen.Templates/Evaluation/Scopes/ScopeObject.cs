namespace NotesGen.Templates.Evaluation;

/// <summary>What <c>this</c> is outside a <c>with</c>: the parameters of a function, or the globals when there is no scope.</summary>
internal sealed record ScopeObject(Rendering Rendering, Scope? Scope);
