namespace NotesGen.Templates;

/// <summary>A member that templates can read.</summary>
/// <param name="Name">Its name in templates.</param>
/// <param name="Summary">What it is, in one sentence for theme authors.</param>
public sealed record Member(string Name, string Summary);
