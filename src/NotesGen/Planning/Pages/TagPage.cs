using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a tag.</summary>
public sealed record TagPage(UrlPath Address, int Tag) : Page(Address, "pages/tag");
