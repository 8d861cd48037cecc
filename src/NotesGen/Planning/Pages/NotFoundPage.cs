using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>What a web server shows when there is no page.</summary>
public sealed record NotFoundPage() : Page(new UrlPath("404.html"), "pages/not-found");
