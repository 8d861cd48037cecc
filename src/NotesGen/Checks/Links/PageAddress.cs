namespace NotesGen.Checks.Links;

/// <summary>An address as a page has it.</summary>
/// <param name="Page">The page's number among the pages.</param>
/// <param name="Written">The address as written, references read.</param>
/// <param name="File">The file of the site that it leads to; null for one that leads out of the site's folder.</param>
/// <param name="Anchor">The id that it leads to; empty without one.</param>
internal sealed record PageAddress(int Page, string Written, string? File, string Anchor);
