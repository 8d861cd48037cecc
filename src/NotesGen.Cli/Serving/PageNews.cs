namespace NotesGen.Cli.Serving;

/// <summary>What an open page is told.</summary>
/// <param name="State"><c>same</c>, <c>styled</c> (only styles and pictures are other ones), <c>changed</c>, <c>failed</c> or <c>gone</c>.</param>
/// <param name="Errors">How many errors the site has.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Problems">The first of them as the terminal shows them, those of this page before all others.</param>
internal sealed record PageNews(string State, int Errors, int Warnings, IReadOnlyList<PageProblem> Problems);
