using System.Text;
using System.Text.RegularExpressions;
using NotesGen.Model;

namespace NotesGen.Benchmarks.Relatedness;

/// <summary>
/// The yardstick: cosine of plain TF-IDF vectors over the words of title, claim, description and text. A word is a run of at
/// least three letters in lower case; it counts as often as it stands there, times the logarithm of all notes by those that
/// have it. Formulas are left out; links count by their words.
/// </summary>
internal sealed partial class PlainTfIdf
{
    private readonly Dictionary<string, double>[] vectors;

    public PlainTfIdf(IReadOnlyList<Note> notes)
    {
        Dictionary<string, int>[] counts = [.. notes.Select(Count)];
        Dictionary<string, int> having = counts.SelectMany(mine => mine.Keys).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        vectors = [.. counts.Select(mine => Weigh(mine, having, notes.Count))];
    }

    /// <summary>All other notes, the most similar first.</summary>
    public IReadOnlyList<int> Rank(int note)
    {
        double[] similarity = [.. vectors.Select(other => vectors[note].Sum(word => other.TryGetValue(word.Key, out double weight) ? weight * word.Value : 0))];
        return [.. Enumerable.Range(0, vectors.Length).Where(other => other != note && similarity[other] > 0).OrderByDescending(other => similarity[other])];
    }

    private static Dictionary<string, int> Count(Note note)
    {
        string html = Encoding.UTF8.GetString(note.Body.Html.Utf8.Span);
        IEnumerable<string> links = note.Links.Where(link => link.Role == LinkRole.Mention).Select(link => link.Text ?? link.Target);
        string text = string.Join('\n', [note.Title, note.Claim, note.Lead, Markup().Replace(html, " "), .. links]);
        return Word().Matches(text.ToLowerInvariant()).CountBy(match => match.Value).ToDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, double> Weigh(Dictionary<string, int> counts, Dictionary<string, int> having, int all)
    {
        Dictionary<string, double> weights = counts.ToDictionary(word => word.Key, word => word.Value * Math.Log((double)all / having[word.Key]), StringComparer.Ordinal);
        double length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return weights.ToDictionary(word => word.Key, word => length > 0 ? word.Value / length : 0, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"<(?<tag>span|div) class=""math"">.*?</\k<tag>>|<[^>]*>|&[a-z]+;", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.None, 5000)]
    private static partial Regex Word();
}
