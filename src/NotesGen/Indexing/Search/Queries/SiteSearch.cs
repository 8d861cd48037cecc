using NotesGen.Indexing.Search.Queries.Answers;
using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Queries.Scores;
using NotesGen.Indexing.Search.Reading;
using NotesGen.Indexing.Search.Reading.Dictionary;
using NotesGen.Indexing.Search.Reading.Documents;
using NotesGen.Indexing.Search.Reading.Postings;

namespace NotesGen.Indexing.Search.Queries;

/// <summary>
/// Searches the index of a built site with the ranking that its pages have.
/// Comes in: the index's files, a query. Steps: read the query into parts; find the words of the index that each stands for; read where these
/// stand; rank; read what is shown of the best results.
/// Goes out: an answer. An index that cannot be read gives an answer that says so.
/// </summary>
public sealed class SiteSearch
{
    private readonly IndexPieces pieces;
    private readonly IndexStart start;
    private readonly HitReader hits;
    private readonly FormFinder forms;

    private SiteSearch(IIndexFiles files, IndexStart start)
    {
        pieces = new IndexPieces(files);
        this.start = start;
        hits = new HitReader(pieces, start);
        forms = new FormFinder(new IndexDictionary(pieces, start.Stretches), start);
    }

    /// <summary>The path of the file without which there is no index.</summary>
    public static string FirstFile => IndexFiles.Start;

    /// <summary>Opens an index; null if it cannot be read.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="problem">What is wrong with it, as a clause.</param>
    public static SiteSearch? Open(IIndexFiles files, out string? problem)
    {
        problem = null;
        try
        {
            if (files.Read(IndexFiles.Start) is { } first)
            {
                return new SiteSearch(files, StartReader.Read(first));
            }

            problem = $"there is no `{IndexFiles.Start}`";
        }
        catch (DamagedIndexException damage)
        {
            problem = $"`{IndexFiles.Start}`: {damage.Message}";
        }

        return null;
    }

    /// <summary>Answers a query.</summary>
    /// <param name="query">What a reader types.</param>
    /// <param name="limit">How many results are shown at most.</param>
    public SearchAnswer Find(string query, int limit)
    {
        try
        {
            UnderstoodQuery understood = UnderstoodQuery.Of(query, start, forms);
            Ranking ranking = new(understood, start, hits);
            TextMarker marker = new([.. understood.Wanted.Where(meaning => meaning.IsRequired)]);
            return new SearchAnswer
            {
                Results = [.. ranking.Documents.Take(limit).Select(found => Show(found.Document, found.Score, ranking, marker))],
                Total = ranking.Documents.Count,
                Words = [.. understood.Wanted.SelectMany(meaning => meaning.Part.Words.Select((word, i) => new FormsOfWord(word.Text, [.. meaning.Forms[i].Select(form => form.Entry.Word)], meaning.IsMended)))],
                Missing = [.. understood.Missing.Select(meaning => meaning.Part.Value)],
                IsPartial = ranking.IsPartial,
                Facets = Facets.Count([.. ranking.Documents.Select(found => found.Document)], start),
            };
        }
        catch (DamagedIndexException damage)
        {
            return new SearchAnswer { Problem = damage.Message };
        }
    }

    private SearchResult Show(int document, double score, Ranking ranking, TextMarker marker)
    {
        ShownRecord shown = ShownRecord.Read(pieces, start.Records[document], start.Common);
        int fields = ranking.Tallies.Aggregate(0, (all, tally) => all | tally.Fields[document]);
        return new SearchResult
        {
            Document = document,
            Score = score,
            Address = shown.Address,
            Title = marker.Mark(shown.Title, "title"),
            Claim = marker.Mark(shown.Claim, "claim"),
            Excerpt = ExcerptOf(document, shown, marker),
            Date = shown.Date,
            Kind = start.Kinds[start.Kind[document]].Name,
            Type = Facets.TypeOf(document, start),
            Topic = start.Topic[document] > 0 ? start.Topics[start.Topic[document] - 1].Title : "",
            Fields = [.. Enumerable.Range(0, start.Fields.Count).Where(field => (fields >> field & 1) == 1).Select(field => start.Fields[field].Name)],
        };
    }

    /// <summary>The text, where something stands there; else the papers or hubs that hold it; else the description.</summary>
    private MarkedText ExcerptOf(int document, ShownRecord shown, TextMarker marker)
    {
        MarkedText text = marker.Excerpt(shown.Text, "text");
        if (text.Marks.Count > 0)
        {
            return text;
        }

        (string[] hubs, string[] papers) = ShownRecord.ReadBeside(pieces, start.Records[document], start.Common);
        IEnumerable<MarkedText> lines = papers.Select(paper => marker.Excerpt(paper, "paper")).Concat(hubs.Select(hub => marker.Excerpt(hub, "hub")));
        return lines.FirstOrDefault(static line => line.Marks.Count > 0) ?? (shown.Description.Length > 0 ? marker.Excerpt(shown.Description, "description") : text);
    }
}
