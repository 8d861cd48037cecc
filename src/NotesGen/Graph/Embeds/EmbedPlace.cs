using NotesGen.Model;

namespace NotesGen.Graph.Embeds;

/// <summary>A place where a note embeds another: a hole of one of its fragments.</summary>
internal readonly record struct EmbedPlace(int Link, Fragment Fragment, int Offset);
