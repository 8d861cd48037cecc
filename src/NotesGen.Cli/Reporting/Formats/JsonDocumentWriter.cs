using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesGen.Cli.Reporting.Formats;

/// <summary>
/// Writes one JSON document to a stream: the same bytes on every system, letters as they are, and a line end behind it.
/// </summary>
internal sealed class JsonDocumentWriter(Stream output) : IDisposable
{
    private const int LargestPending = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // Nothing of it is put into HTML, and all readers of JSON know what to do with letters outside of ASCII.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What the document is written with.</summary>
    public Utf8JsonWriter Json { get; } = new(output, Options);

    /// <summary>Passes on what has been written, once it is worth the while: a document of many diagnostics need not be held at once.</summary>
    public void FlushIfLarge()
    {
        if (Json.BytesPending > LargestPending)
        {
            Json.Flush();
        }
    }

    /// <summary>Ends the document.</summary>
    public void Dispose()
    {
        Json.Dispose();
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
