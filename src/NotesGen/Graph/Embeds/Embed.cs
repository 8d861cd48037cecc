namespace NotesGen.Graph.Embeds;

/// <summary>An embed as it stands on one page, with what it embeds itself.</summary>
/// <param name="Part">What it shows.</param>
/// <param name="Number">Its number on the page, from 1, which keeps the ids of the page apart.</param>
/// <param name="Inner">What it embeds, by the index of the link in its note; a link that is not there is written as a link.</param>
public sealed record Embed(EmbedPart Part, int Number, IReadOnlyDictionary<int, Embed> Inner);
