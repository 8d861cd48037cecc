using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a note.</summary>
public sealed record NotePage(UrlPath Address, int Note) : Page(Address, "pages/note");
