using System.Globalization;
using System.Text.RegularExpressions;
using NotesGen.Indexing.Search.Reading.Documents;
using NotesGen.Indexing.Search.Words;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>Parts that compare with what is known of each document.</summary>
internal static partial class DocumentFilter
{
    /// <summary>Tells of a document whether the part holds for it.</summary>
    public static Func<int, bool> Of(QueryPart part, IndexStart start)
    {
        switch (part.Field)
        {
            case "topic":
                HashSet<int> topics = Named(start.Topics, part);
                return document => topics.Contains(start.Topic[document] - 1);
            case "cluster":
                HashSet<int> clusters = Named(start.Clusters, part);
                return document => start.ClustersOf[document].Any(clusters.Contains);
            case "year":
                return OfYear(part.Value, start);
            default:
                bool[] types = [false, .. start.Types.Select(type => Names(type, part))];
                bool[] kinds = [.. start.Kinds.Select(kind => Names(kind.Name, part) || Names(kind.Label, part))];
                return document => types[start.Type[document]] || kinds[start.Kind[document]];
        }
    }

    private static Func<int, bool> OfYear(string value, IndexStart start)
    {
        Match years = Years().Match(value);
        string from = years.Groups["from"].Value;
        string to = years.Groups["to"].Value;
        if (!years.Success || from.Length + to.Length == 0)
        {
            return static _ => false;
        }

        if (years.Groups["dash"].Length == 0)
        {
            return document => start.Year[document] > 0 && start.Year[document].ToString(CultureInfo.InvariantCulture).StartsWith(from, StringComparison.Ordinal);
        }

        double first = Number(from, 0);
        double last = Number(to, double.PositiveInfinity);
        return document => start.Year[document] > 0 && start.Year[document] >= first && start.Year[document] <= last;
    }

    /// <summary>However many digits were typed, they are a number.</summary>
    private static double Number(string digits, double without) => digits.Length == 0 ? without : double.Parse(digits, CultureInfo.InvariantCulture);

    private static HashSet<int> Named(IReadOnlyList<NamedGroup> groups, QueryPart part) =>
        [.. Enumerable.Range(0, groups.Count).Where(i => Names(groups[i].Slug, part) || Names(groups[i].Title, part))];

    /// <summary>True if all words of the part are among those of the name, the last as a beginning.</summary>
    private static bool Names(string name, QueryPart part)
    {
        List<string> words = [];
        WordScanner scanner = new(name, stackalloc char[WordScanner.Room]);
        while (scanner.MoveNext())
        {
            words.Add(scanner.Current.ToString());
        }

        string last = part.Words[^1].Text;
        return part.Words.SkipLast(1).All(wanted => words.Contains(wanted.Text)) && words.Exists(word => word.StartsWith(last, StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?<from>[0-9]*)(?<dash>-?)(?<to>[0-9]*)\\z", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Years();
}
