using System.Text;
using System.Text.Json;
using NotesGen.Diagnostics;
using NotesGen.Parsing.Json;

namespace NotesGen.Parsing.Bibliography.Csl;

/// <summary>
/// Reads a CSL-JSON file: a list of items, or an object that holds one under <c>items</c>. Comments and trailing commas do
/// no harm. Where the JSON breaks off, the place is reported and the items before it are kept.
/// </summary>
internal static class CslReader
{
    private const int MostNesting = 64;

    /// <summary>Adds the items of a file.</summary>
    public static void Read(SourceText source, EntryList entries)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(source.Text);
        try
        {
            ReadFile(utf8, new Utf16Offsets(utf8), entries);
        }
        catch (JsonException problem)
        {
            JsonFailure failure = JsonFailure.Of(problem, source.Text);
            entries.Report(failure.Span, "this JSON cannot be read from here on: " + failure.Reason, null);
        }
    }

    private static void ReadFile(byte[] utf8, Utf16Offsets offsets, EntryList entries)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MostNesting,
        });
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            FindItems(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            entries.Report(new SourceSpan(0, 0), "this file holds no list of items", "write the items as a list, `[{ … }, { … }]`");
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadItem(ref reader, offsets, entries);
            }
            else
            {
                int start = offsets.Of(reader.TokenStartIndex);
                reader.Skip();
                entries.Report(SourceSpan.Between(start, offsets.Of(reader.BytesConsumed)), "an item is an object, `{ … }`", null);
            }
        }

        while (reader.Read())
        {
            // What follows the list is not used, but it has to be JSON: the file may be cut off.
        }
    }

    private static void FindItems(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool items = reader.ValueTextEquals("items"u8);
            reader.Read();
            if (items && reader.TokenType == JsonTokenType.StartArray)
            {
                return;
            }

            reader.Skip();
        }
    }

    private static void ReadItem(ref Utf8JsonReader reader, Utf16Offsets offsets, EntryList entries)
    {
        int start = offsets.Of(reader.TokenStartIndex);
        (long From, long To) keyBytes = KeyOf(reader);
        using JsonDocument item = JsonDocument.ParseValue(ref reader);
        SourceSpan key = SourceSpan.Between(offsets.Of(keyBytes.From), offsets.Of(keyBytes.To));
        SourceSpan span = SourceSpan.Between(start, offsets.Of(reader.BytesConsumed));
        try
        {
            if (CslItem.Read(item.RootElement, entries.Place(span)) is { } entry)
            {
                entries.Add(entry, key);
                return;
            }

            entries.Report(new SourceSpan(start, 1), "this item has no `id`", "give it an `id`, its citation key");
        }
        catch (InvalidOperationException)
        {
            // The JSON reader says so of an escape such as \ud800 that is half of a character.
            entries.Report(key.Length > 0 ? key : new SourceSpan(start, 1), "this item holds an escape that is no character", null);
        }
    }

    /// <summary>Where the value of <c>id</c> stands, with its quotes; nothing without one. Reads a copy of the reader.</summary>
    private static (long From, long To) KeyOf(Utf8JsonReader reader)
    {
        long start = reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool id = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (id)
            {
                return (reader.TokenStartIndex, reader.BytesConsumed);
            }

            reader.Skip();
        }

        return (start, start);
    }
}
