namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>What a part of a query stands for.</summary>
/// <param name="Part">The part.</param>
/// <param name="Forms">For each of its words, the words of the index.</param>
/// <param name="IsMended">True if the word is nowhere, and words like it were taken.</param>
internal sealed record PartMeaning(QueryPart Part, IReadOnlyList<IReadOnlyList<WordForm>> Forms, bool IsMended)
{
    /// <summary>False for an everyday word, which a document need not hold, but is ranked by.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The pieces of a phrase by which it is found.</summary>
    public IReadOnlyList<PhraseUnit> Units { get; init; } = [];

    /// <summary>True if no document can hold it.</summary>
    public bool IsNowhere => Forms.Any(static forms => forms.Count == 0) || Units.Any(static unit => unit.Entries.Count == 0);

    /// <summary>The forms of a part that is one word.</summary>
    public IReadOnlyList<WordForm> OfWord => Forms[0];
}
