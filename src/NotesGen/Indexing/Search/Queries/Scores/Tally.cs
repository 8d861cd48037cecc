using NotesGen.Indexing.Search.Reading.Documents;
using NotesGen.Indexing.Search.Reading.Postings;

namespace NotesGen.Indexing.Search.Queries.Scores;

/// <summary>How much each document holds of one part of a query.</summary>
internal sealed class Tally
{
    private const double Flatness = 0.75;

    private readonly IndexStart start;
    private readonly int only;
    private readonly int text;
    private readonly int title;

    /// <param name="start">The documents.</param>
    /// <param name="field">The only field that counts, or null.</param>
    public Tally(IndexStart start, string? field)
    {
        this.start = start;
        only = field is null ? -1 : start.FieldOf(field);
        text = start.FieldOf("text");
        title = start.FieldOf("title");
        Weight = new double[start.Count];
        Fields = new int[start.Count];
        IsInTitle = new bool[start.Count];
    }

    /// <summary>By document: how often, weighted.</summary>
    public double[] Weight { get; }

    /// <summary>By document: the fields that hold it, as bits.</summary>
    public int[] Fields { get; }

    /// <summary>By document: true if its title holds the part as it is typed.</summary>
    public bool[] IsInTitle { get; }

    /// <summary>How much it counts that a document holds the part at all: the rarer, the more.</summary>
    public double Rarity
    {
        get
        {
            int held = Fields.Count(static fields => fields != 0);
            return Math.Floor((Math.Log(1 + ((start.Count - held + 0.5) / (held + 0.5))) * 16000) + 0.5) / 16000;
        }
    }

    /// <summary>Adds what documents hold of a form that is not quite what was typed.</summary>
    public void Add(IEnumerable<DocumentHit> hits, double weight)
    {
        foreach (DocumentHit hit in hits)
        {
            double sum = 0;
            bool isFound = false;
            foreach (FieldHit field in hit.Fields)
            {
                if (only < 0 || field.Field == only)
                {
                    isFound = true;
                    sum += start.Fields[field.Field].Weight * field.Count / (field.Field == text ? Norm(hit.Document) : 1);
                    Fields[hit.Document] |= 1 << field.Field;
                }
            }

            if (isFound)
            {
                Weight[hit.Document] += weight * sum;
            }
        }
    }

    /// <summary>Adds what documents hold of the part as it was typed.</summary>
    public void AddAsTyped(IReadOnlyCollection<DocumentHit> hits, double weight)
    {
        Add(hits, weight);
        foreach (DocumentHit hit in hits)
        {
            IsInTitle[hit.Document] |= (only < 0 || only == title) && hit.Fields.Any(field => field.Field == title);
        }
    }

    private double Norm(int document) =>
        start.MeanLength == 0 ? 1 : 1 - Flatness + (Flatness * (start.Length[document] * 8.0) / start.MeanLength);
}
