namespace NotesGen.Rendering.Maps;

/// <summary>A note on a map.</summary>
/// <param name="Title">Its whole title.</param>
/// <param name="Url">Its page from the site's root.</param>
internal sealed record MapLeaf(string Title, string Url);
