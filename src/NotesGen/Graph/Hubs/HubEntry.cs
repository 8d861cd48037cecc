using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>
/// An item of a hub's section. <see cref="Note"/> is -1 when it lists nothing that is published; then
/// <see cref="Link"/> is the hub's link that leads nowhere, or -1 for an item that is only words.
/// </summary>
public sealed record HubEntry(int Note, int Link, Fragment Gloss);
