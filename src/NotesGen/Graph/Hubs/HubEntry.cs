using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>
/// An item of a hub's section. <see cref="Note"/> is -1 when it lists nothing that is published; then
/// <see cref="Link"/> is the hub's link that leads nowhere, or -1 for an item that is only words.
/// </summary>
/// <param name="Note">The number of the listed note.</param>
/// <param name="Link">The index of the link in the hub's links.</param>
/// <param name="Glosses">What the hub says of it, none of it empty: one gloss for each item of the section that lists it with words.</param>
public sealed record HubEntry(int Note, int Link, IReadOnlyList<Fragment> Glosses);
