using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Reading.Documents;
using NotesGen.Indexing.Search.Reading.Postings;

namespace NotesGen.Indexing.Search.Queries.Scores;

/// <summary>The documents that a query finds, best first, as the README of the search index ranks them.</summary>
internal sealed class Ranking
{
    private const double Saturation = 1.2;
    private const double WholeTitle = 1.5;

    private readonly UnderstoodQuery query;
    private readonly IndexStart start;
    private readonly double[] rarities;

    public Ranking(UnderstoodQuery query, IndexStart start, HitReader reader)
    {
        this.query = query;
        this.start = start;
        Tallies = [.. query.Wanted.Select(meaning => Count(meaning, start, reader))];
        rarities = [.. Tallies.Select(tally => tally.Rarity)];
        Tally[] unwanted = [.. query.Unwanted.Select(meaning => Count(meaning, start, reader))];
        List<Tally> required = [.. Tallies.Where((_, i) => query.Wanted[i].IsRequired)];
        if (query.IsEmpty)
        {
            return;
        }

        // Sorting keeps the order of equal ones, which is that of the documents.
        Documents =
        [
            .. Enumerable.Range(0, start.Count)
                .Where(document => query.Passes(document) && required.TrueForAll(tally => tally.Fields[document] != 0) && !unwanted.Any(tally => tally.Fields[document] != 0))
                .Select(document => (Document: document, Score: Score(document))).OrderByDescending(found => found.Score),
        ];
    }

    /// <summary>By part that is looked for.</summary>
    public IReadOnlyList<Tally> Tallies { get; }

    /// <summary>What was found, with its score.</summary>
    public IReadOnlyList<(int Document, double Score)> Documents { get; } = [];

    private static Tally Count(PartMeaning meaning, IndexStart start, HitReader reader)
    {
        Tally tally = new(start, meaning.Part.Field);
        if (!meaning.Part.IsWord)
        {
            tally.AddAsTyped(PhraseSearch.Find(meaning, reader), 1);
            return tally;
        }

        foreach (WordForm form in meaning.OfWord)
        {
            List<DocumentHit> hits = reader.Read(form.Entry);
            if (form.Entry.Word == meaning.Part.Words[0].Text)
            {
                tally.AddAsTyped(hits, form.Weight);
            }
            else
            {
                tally.Add(hits, form.Weight);
            }
        }

        return tally;
    }

    private double Score(int document)
    {
        double sum = 0;
        bool isTitle = query.TitleLength > 0 && start.TitleLength[document] == query.TitleLength;
        for (int i = 0; i < Tallies.Count; i++)
        {
            double weight = Tallies[i].Weight[document];
            sum += rarities[i] * weight * (Saturation + 1) / (weight + Saturation);
            isTitle &= query.Wanted[i].Part.Field is not null || Tallies[i].IsInTitle[document];
        }

        double weighted = sum * start.Kinds[start.Kind[document]].Weight * (isTitle ? WholeTitle : 1);
        return Math.Floor((weighted * 1000000) + 0.5) / 1000000;
    }
}
