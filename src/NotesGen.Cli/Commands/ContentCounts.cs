using System.Globalization;
using NotesGen.Model;

namespace NotesGen.Cli.Commands;

/// <summary>Says in two lines how much a site holds.</summary>
internal static class ContentCounts
{
    /// <summary>How many there are of each kind of note, and of papers.</summary>
    public static string Kinds(SiteCounts counts)
    {
        (int Count, string One, string Many)[] kinds =
        [
            (counts.Notes, "note", "notes"), (counts.Hubs, "hub", "hubs"), (counts.Topics, "topic", "topics"),
            (counts.Clusters, "cluster", "clusters"), (counts.Inquiries, "inquiry", "inquiries"), (counts.Papers, "paper", "papers"),
        ];
        return string.Join(" · ", kinds
            .Where(static kind => kind.Count > 0 || kind.One is "note" or "hub" or "paper")
            .Select(static kind => $"{Number(kind.Count)} {(kind.Count == 1 ? kind.One : kind.Many)}"));
    }

    /// <summary>How many links there are, how many lead nowhere, and how many drafts are left out.</summary>
    public static string Links(SiteCounts counts)
    {
        string missing = counts.MissingLinks == 0 ? "" : $" ({Number(counts.MissingLinks)} to notes that do not exist)";
        string drafts = counts.Drafts == 0 ? "" : $" · {Count(counts.Drafts, "draft")} left out";
        return $"{Count(counts.Links, "link")}{missing}{drafts}";
    }

    /// <summary>A number as it is printed: <c>1,234</c>.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");
}
