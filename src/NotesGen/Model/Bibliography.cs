namespace NotesGen.Model;

/// <summary>The entries of one bibliography file, in its order.</summary>
public sealed record Bibliography(IReadOnlyList<BibliographyEntry> Entries);
