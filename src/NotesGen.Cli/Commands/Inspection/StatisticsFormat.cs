using System.Text.Json;
using NotesGen.Checks.Statistics;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Model;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary>
/// Statistics as a JSON document: the counts, then every list whole, by its name. Paths are from the site's folder. Whoever changes or takes
/// away a member raises the version.
/// </summary>
internal static class StatisticsFormat
{
    private const int Version = 1;

    public static void Write(SiteStatistics statistics, Stream output)
    {
        using JsonDocumentWriter document = new(output);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        Write(statistics.Counts, json);
        foreach (Roll roll in statistics.Rolls)
        {
            json.WriteStartArray(roll.Name);
            foreach (RollEntry entry in roll.Entries)
            {
                json.WriteStartObject();
                json.WriteString("name", entry.Name);
                json.WriteString("title", entry.Title);
                if (entry.Count is { } count)
                {
                    json.WriteNumber("count", count);
                }

                json.WriteEndObject();
                document.FlushIfLarge();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(SiteCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("pages", counts.Pages);
        json.WriteNumber("notes", counts.Notes);
        json.WriteNumber("hubs", counts.Hubs);
        json.WriteNumber("topics", counts.Topics);
        json.WriteNumber("clusters", counts.Clusters);
        json.WriteNumber("inquiries", counts.Inquiries);
        json.WriteNumber("papers", counts.Papers);
        json.WriteNumber("links", counts.Links);
        json.WriteNumber("missing_links", counts.MissingLinks);
        json.WriteNumber("drafts", counts.Drafts);
        json.WriteEndObject();
    }
}
