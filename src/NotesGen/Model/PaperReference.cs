using NotesGen.Diagnostics;

namespace NotesGen.Model;

/// <summary>
/// A paper as a note's <c>sources:</c> or a bibliography names it: all names it is given there, and what is said of it.
/// </summary>
public sealed record PaperReference(IReadOnlyList<PaperId> Ids, SourceSpan Span)
{
    /// <summary>The title, if one is given here.</summary>
    public string? Title { get; init; }

    /// <summary>The authors in order, each as "Given Family", if they are given here.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Where it was published: a journal, a conference.</summary>
    public string? Venue { get; init; }

    /// <summary>Where it can be read, if that is neither its arXiv nor its DOI address.</summary>
    public string? Url { get; init; }
}
