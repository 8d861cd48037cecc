namespace NotesGen.Model;

/// <summary>A link of the site's header: its text, and an address of the site (<c>topics/</c>) or another host.</summary>
public sealed record NavigationLink(string Title, string Url);
