using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>One entry of a bibliography file.</summary>
/// <param name="Key">The citation key, as written.</param>
/// <param name="Paper">Its names and what it says of the paper; text is plain Unicode, without LaTeX.</param>
/// <param name="Type">The entry's type in BibTeX's words: <c>article</c>, <c>inproceedings</c>, <c>misc</c>.</param>
/// <param name="Fields">The fields in the order of the file, for a BibTeX record to copy; LaTeX kept as written.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record BibliographyEntry(
    string Key, PaperReference Paper, string Type, IReadOnlyList<KeyValuePair<string, string>> Fields, SourcePlace Place);
