namespace NotesGen.Templates;

/// <summary>What an unknown variable or member is.</summary>
public enum Strictness
{
    /// <summary>It is null.</summary>
    Lenient,

    /// <summary>It is an error that names the nearest known one. <c>??</c> and <c>?.</c> still ask without an error.</summary>
    Strict,
}
