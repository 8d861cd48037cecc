namespace NotesGen.Cli.Serving;

/// <summary>What the server sends for a request.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Type">The media type of the body.</param>
/// <param name="Body">What is sent.</param>
internal sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where the answer leads instead, for a redirect.</summary>
    public string? Location { get; init; }
}
