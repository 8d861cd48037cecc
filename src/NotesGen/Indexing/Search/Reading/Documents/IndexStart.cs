using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>
/// The file that is read first: all that is known of every document but its words, and where everything lies. Columns have a value for each
/// document; types and topics one more than their number, and 0 for none.
/// </summary>
internal sealed record IndexStart
{
    public bool IsStemmed { get; init; }

    public int Count { get; init; }

    public IReadOnlyList<FoundField> Fields { get; init; } = [];

    public int MeanLength { get; init; }

    public IReadOnlyList<FoundKind> Kinds { get; init; } = [];

    public IReadOnlyList<string> Types { get; init; } = [];

    public IReadOnlyList<NamedGroup> Topics { get; init; } = [];

    public IReadOnlyList<NamedGroup> Clusters { get; init; } = [];

    public IReadOnlyList<int> Kind { get; init; } = [];

    public IReadOnlyList<int> Type { get; init; } = [];

    public IReadOnlyList<int> Topic { get; init; } = [];

    public IReadOnlyList<int[]> ClustersOf { get; init; } = [];

    public IReadOnlyList<int> Year { get; init; } = [];

    public IReadOnlyList<int> Length { get; init; } = [];

    public IReadOnlyList<int> TitleLength { get; init; } = [];

    public IReadOnlyList<Stretch> Stretches { get; init; } = [];

    public IReadOnlyList<RecordPlace> Records { get; init; } = [];

    /// <summary>What all records are unpacked behind.</summary>
    public byte[] Common { get; init; } = [];

    /// <summary>The number of a field, or -1.</summary>
    public int FieldOf(string name)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
