using NotesGen.Graph;
using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>A paper wherever it is named.</summary>
internal sealed class PaperView(Paper paper, string url)
{
    // Read on every page that names the paper, and not cheap: made when first asked for. Two threads make the same.
    private string? authors;
    private string? citation;
    private string? id;

    public static ObjectType<PaperView> Type { get; } = new ObjectType<PaperView>("paper", "A paper wherever it is named.")
        .Member("title", "The title, or its identifier if nobody gives one.", view => PaperNaming.Title(view.Paper))
        .Member("has_title", "True if the title is known.", view => view.Paper.Title is not null)
        .Member("authors", "The authors in one line; empty if unknown.", view => view.authors ??= PaperNaming.Authors(view.Paper))
        .Member("author_list", "The authors one by one, a list of names.", view => Value.List(view.Paper.Authors))
        .Member("citation", "Its short name in text: `Lightman et al., 2023`.", view => view.citation ??= PaperNaming.Citation(view.Paper))
        .Member("year", "The year of publication; null if unknown.", view => view.Paper.Year is { } year ? year : Value.Null)
        .Member("venue", "Where it was published; null if unknown.", view => view.Paper.Venue)
        .Member("url", "Its page, from the site's root: write `{{ root }}` before it.", view => view.Url)
        .Member("id", "What identifies it in words: `arXiv 2305.20050`, `doi:10.…` or its key.", view => view.id ??= view.Id)
        .Member("external_url", "Where it can be read; null if nobody says.", view => view.ExternalUrl)
        .Member("arxiv", "Its arXiv id; null without one.", view => view.Paper.ArXiv)
        .Member("arxiv_url", "Its page at arXiv; null without one.", view => view.ArXivUrl)
        .Member("doi", "Its DOI; null without one.", view => view.Paper.Doi)
        .Member("doi_url", "Its DOI as a link; null without one.", view => view.DoiUrl)
        .Member("key", "Its citation key; null without one.", view => view.Paper.Key)
        .Member("use_count", "How many notes use it.", view => view.Paper.Notes.Count);

    public Paper Paper => paper;

    public string Url => url;

    private string? ArXivUrl => paper.ArXiv is { } id ? "https://arxiv.org/abs/" + id : null;

    private string? DoiUrl => paper.Doi is { } doi ? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal) : null;

    /// <summary>Only web addresses may be followed: what a note or a bibliography gives is not trusted.</summary>
    private string? ExternalUrl => ArXivUrl ?? DoiUrl
        ?? (paper.Url is { } given && Uri.TryCreate(given, UriKind.Absolute, out Uri? web) && web.Scheme is "http" or "https" ? given : null)
        ?? (paper.Ids[0] is { Kind: Model.PaperIdKind.Url, Value: var address } ? address : null);

    private string Id => paper.ArXiv is { } id ? "arXiv " + id : paper.Doi is { } doi ? "doi:" + doi : paper.Key ?? paper.Ids[0].Value;
}
