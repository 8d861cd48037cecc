namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>What of a query is looked for, and what is left out of it since it is nowhere.</summary>
internal sealed record Sought(IReadOnlyList<PartMeaning> Wanted, IReadOnlyList<PartMeaning> Missing)
{
    /// <summary>Leaves out what is nowhere, if nobody asked for exactly that, and if something is left that must hold.</summary>
    public static Sought Of(List<PartMeaning> wanted)
    {
        List<PartMeaning> missing = wanted.FindAll(static meaning => meaning.Part.IsLoose && meaning.IsNowhere);
        List<PartMeaning> left = wanted.FindAll(meaning => !missing.Contains(meaning));
        return left.Exists(static meaning => meaning.IsRequired) ? new Sought(left, missing) : new Sought(wanted, []);
    }
}
