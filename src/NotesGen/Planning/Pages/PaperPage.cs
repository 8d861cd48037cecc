using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a paper.</summary>
public sealed record PaperPage(UrlPath Address, int Paper) : Page(Address, "pages/paper");
