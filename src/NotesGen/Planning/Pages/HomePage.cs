using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The home page; <paramref name="Note"/> is the note whose text stands on it, or -1.</summary>
public sealed record HomePage(int Note) : Page(UrlPath.Home, "pages/home");
