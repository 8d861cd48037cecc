using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>An old address that leads to a new one.</summary>
public sealed record RedirectPage(UrlPath Address, UrlPath Target) : Page(Address, "pages/redirect");
