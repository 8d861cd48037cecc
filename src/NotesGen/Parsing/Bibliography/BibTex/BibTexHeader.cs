namespace NotesGen.Parsing.Bibliography.BibTex;

/// <summary>The beginning of an entry, <c>@article{</c>: where its <c>@</c> stands, its type in lower case, where its brace stands.</summary>
internal readonly record struct BibTexHeader(int Start, string Type, int Open);
