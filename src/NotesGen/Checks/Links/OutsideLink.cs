using NotesGen.Diagnostics;

namespace NotesGen.Checks;

/// <summary>A link that leads out of the site.</summary>
/// <param name="Address">Where it leads: an absolute address of the web, without a fragment.</param>
/// <param name="Places">Where the sources of the site hold it, in their order; empty for one that only a template writes.</param>
/// <param name="Page">The first page that has it, by its address within the site.</param>
public sealed record OutsideLink(string Address, IReadOnlyList<SourcePlace> Places, string Page);
