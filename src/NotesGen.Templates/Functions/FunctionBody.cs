namespace NotesGen.Templates;

/// <summary>
/// What a function of the host does. It must be pure: the same arguments give the same value, from any thread. An
/// <see cref="ArgumentException"/> or a <see cref="FormatException"/> becomes a template error with its message.
/// </summary>
public delegate Value FunctionBody(FunctionCall call);
