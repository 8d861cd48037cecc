using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>
/// A paper, whatever names it goes by. What is said of it comes from the bibliography, and where that is silent from the
/// first note by path that says it.
/// </summary>
public sealed record Paper
{
    /// <summary>Every name of it, arXiv ids first.</summary>
    public required IReadOnlyList<PaperId> Ids { get; init; }

    /// <summary>Its bibliography entry, if there is one.</summary>
    public BibliographyEntry? Entry { get; init; }

    /// <summary>The title; null when nobody gives one.</summary>
    public string? Title { get; init; }

    /// <summary>The authors in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Venue { get; init; }

    /// <summary>Where it can be read, if that is neither its arXiv nor its DOI address.</summary>
    public string? Url { get; init; }

    /// <summary>The notes that use it, by slug, whatever their kind.</summary>
    public required IReadOnlyList<int> Notes { get; init; }

    /// <summary>Its arXiv id, without a version.</summary>
    public string? ArXiv => NameOf(PaperIdKind.ArXiv);

    /// <summary>Its DOI.</summary>
    public string? Doi => NameOf(PaperIdKind.Doi);

    /// <summary>Its citation key.</summary>
    public string? Key => Entry?.Key ?? NameOf(PaperIdKind.Key);

    /// <summary>What names it in addresses before it is made safe: arXiv id, else key, DOI or address.</summary>
    public string Name => ArXiv ?? Key ?? Ids[0].Value;

    private string? NameOf(PaperIdKind kind)
    {
        foreach (PaperId id in Ids)
        {
            if (id.Kind == kind)
            {
                return id.Value;
            }
        }

        return null;
    }
}
