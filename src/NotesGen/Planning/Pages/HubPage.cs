using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a hub, by its index in the hubs.</summary>
public sealed record HubPage(UrlPath Address, int Hub) : Page(Address, "pages/hub");
