using NotesGen.Indexing.Search.Queries.Parts;
using NotesGen.Indexing.Search.Reading.Dictionary;
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
        HashSet<WordEntry> counted = CountedWords.Of(query.Wanted);
        Tallies = [.. query.Wanted.Select(meaning => Count(meaning, counted, start, reader))];
        rarities = [.. Tallies.Select(tally => tally.Rarity)];
        Tally[] unwanted = [.. query.Unwanted.Select(meaning => Count(meaning, counted, start, reader))];
        if (query.IsEmpty)
        {
            return;
        }

        List<int> allowed =
        [
            .. Enumerable.Range(0, start.Count).Where(document =>
                query.Passes(document) && Holds(document, static meaning => meaning.IsRequired && !meaning.Part.IsLoose) && !unwanted.Any(tally => tally.Fields[document] != 0)),
        ];
        List<int> whole = allowed.FindAll(document => Holds(document, static meaning => meaning.IsRequired && meaning.Part.IsLoose));
        Documents = Sorted(whole.Select(document => (document, Rounded(Score(document)))));
        if (whole.Count == 0)
        {
            Documents = Sorted(Partial(allowed));
            IsPartial = Documents.Count > 0;
        }
    }

    /// <summary>By part that is looked for.</summary>
    public IReadOnlyList<Tally> Tallies { get; }

    /// <summary>What was found, with its score.</summary>
    public IReadOnlyList<(int Document, double Score)> Documents { get; } = [];

    /// <summary>True if no document holds all the words, and these hold the most of them.</summary>
    public bool IsPartial { get; }

    /// <summary>Sorting keeps the order of equal ones, which is that of the documents.</summary>
    private static List<(int Document, double Score)> Sorted(IEnumerable<(int Document, double Score)> found) => [.. found.OrderByDescending(static one => one.Score)];

    private bool Holds(int document, Func<PartMeaning, bool> isMeant)
    {
        for (int i = 0; i < Tallies.Count; i++)
        {
            if (isMeant(query.Wanted[i]) && Tallies[i].Fields[document] == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Documents that hold some of the words: those that hold two thirds, by rarity, of what any of them holds.</summary>
    private IEnumerable<(int Document, double Score)> Partial(List<int> allowed)
    {
        int[] loose = [.. Enumerable.Range(0, Tallies.Count).Where(i => query.Wanted[i].IsRequired && query.Wanted[i].Part.IsLoose)];
        if (loose.Length < 2 || allowed.Count == 0)
        {
            return [];
        }

        double all = loose.Sum(i => rarities[i]);
        double[] held = [.. allowed.Select(document => loose.Sum(i => Tallies[i].Fields[document] == 0 ? 0 : rarities[i]))];
        double most = held.Max();
        return allowed.Zip(held).Where(one => one.Second > 0 && one.Second * 3 >= most * 2).Select(one => (one.First, Rounded(Score(one.First) * one.Second / all)));
    }

    private static double Rounded(double score) => Math.Floor((score * 1000000) + 0.5) / 1000000;

    private static Tally Count(PartMeaning meaning, HashSet<WordEntry> counted, IndexStart start, HitReader reader)
    {
        Tally tally = new(start, meaning.Part.Field);
        if (!meaning.Part.IsWord)
        {
            tally.AddAsTyped(PhraseSearch.Find(meaning, reader), 1);
            return tally;
        }

        foreach (WordForm form in meaning.OfWord)
        {
            List<DocumentHit> hits = meaning.Part.IsCounted || counted.Contains(form.Entry) ? reader.ReadCounted(form.Entry) : reader.Read(form.Entry);
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

        return sum * start.Kinds[start.Kind[document]].Weight * (isTitle ? WholeTitle : 1);
    }
}
