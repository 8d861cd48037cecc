using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>A link of the site's header.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Url">An address of the site (<c>topics/</c>) or of another host.</param>
/// <param name="Place">Where the configuration names the address.</param>
public sealed record NavigationLink(string Title, string Url, SourcePlace Place);
