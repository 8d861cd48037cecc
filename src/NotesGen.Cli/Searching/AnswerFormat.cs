using System.Text.Json;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Indexing.Search.Queries.Answers;

namespace NotesGen.Cli.Searching;

/// <summary>
/// What a query found as a JSON document. Marks are pairs of places in the text before them, counted in UTF-16 code units, the second behind the
/// match. Whoever adds a member adds it to the README; whoever changes or takes away one also raises the version.
/// </summary>
internal static class AnswerFormat
{
    private const int Version = 1;

    public static void Write(string query, SearchAnswer answer, Stream output)
    {
        using JsonDocumentWriter document = new(output);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("query", query);
        json.WriteNumber("total", answer.Total);
        json.WriteBoolean("partial", answer.IsPartial);
        json.WriteStartArray("missing");
        foreach (string word in answer.Missing)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (SearchResult result in answer.Results)
        {
            Write(result, json);
        }

        json.WriteEndArray();
        json.WriteStartObject("facets");
        foreach (Facet facet in answer.Facets)
        {
            json.WriteStartArray(facet.Name);
            foreach (FacetValue value in facet.Values)
            {
                json.WriteStartObject();
                json.WriteString("value", value.Value);
                json.WriteString("title", value.Title);
                json.WriteNumber("count", value.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(SearchResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("address", result.Address);
        Write("title", result.Title, json);
        Write("claim", result.Claim, json);
        Write("excerpt", result.Excerpt, json);
        json.WriteString("kind", result.Kind);
        json.WriteString("type", result.Type);
        json.WriteString("topic", result.Topic);
        json.WriteString("date", result.Date);
        json.WriteNumber("score", result.Score);
        json.WriteStartArray("fields");
        foreach (string field in result.Fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(string name, MarkedText text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Text);
        json.WriteStartArray("marks");
        foreach (Range mark in text.Marks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start.Value);
            json.WriteNumberValue(mark.End.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
