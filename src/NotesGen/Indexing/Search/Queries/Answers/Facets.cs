using System.Globalization;
using NotesGen.Indexing.Search.Reading.Documents;

namespace NotesGen.Indexing.Search.Queries.Answers;

/// <summary>Counts by what results can be narrowed down.</summary>
internal static class Facets
{
    public static IReadOnlyList<Facet> Count(IReadOnlyList<int> documents, IndexStart start) =>
    [
        new("topic", Count(documents.Where(document => start.Topic[document] > 0).Select(document => Value(start.Topics[start.Topic[document] - 1])))),
        new("cluster", Count(documents.SelectMany(document => start.ClustersOf[document].Select(cluster => Value(start.Clusters[cluster]))))),
        new("type", Count(documents.Select(document => TypeOf(document, start)).Select(type => (type, type)))),
        new("year", [.. Count(documents.Where(document => start.Year[document] > 0).Select(document => Value(start.Year[document]))).OrderByDescending(year => year.Value, StringComparer.Ordinal)]),
    ];

    /// <summary>What readers call a document: by its own type, or by its kind.</summary>
    public static string TypeOf(int document, IndexStart start) =>
        start.Type[document] > 0 ? start.Types[start.Type[document] - 1] : start.Kinds[start.Kind[document]].Label;

    private static (string, string) Value(NamedGroup group) => (group.Slug, group.Title);

    private static (string, string) Value(int year) => (year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture));

    private static FacetValue[] Count(IEnumerable<(string Value, string Title)> values) =>
    [
        .. values.GroupBy(static value => value).Select(static group => new FacetValue(group.Key.Value, group.Key.Title, group.Count()))
            .OrderByDescending(static value => value.Count).ThenBy(static value => value.Title, StringComparer.Ordinal).ThenBy(static value => value.Value, StringComparer.Ordinal),
    ];
}
