using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>An old address of a note, which leads to its new one.</summary>
public sealed record RedirectPage(UrlPath Address, UrlPath Target, int Note) : Page(Address, "pages/redirect");
