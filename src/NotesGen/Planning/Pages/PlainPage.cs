using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>A plain page, such as "About".</summary>
public sealed record PlainPage(UrlPath Address, int Note) : Page(Address, "pages/page");
