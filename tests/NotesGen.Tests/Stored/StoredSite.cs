using NotesGen.Diagnostics;
using NotesGen.Parsing;
using NotesGen.Parsing.Stored;
using NotesGen.Sources;

namespace NotesGen.Tests.Stored;

/// <summary>A site that was read, with the file that its notes are stored in.</summary>
internal sealed record StoredSite(ParsedSite Parsed, ParsedFiles Known, byte[] File)
{
    public const string Key = "these rules";

    private static readonly BuildOptions Two = new() { Jobs = 2 };

    /// <summary>Reads a site, given the file of a former build and the digests of what is in the folder now.</summary>
    public static StoredSite Read(ISourceFolder folder, byte[]? former = null, BuildOptions? options = null) =>
        Read(folder, StoredNotes.Open(former, Key), DigestsOf(folder), options ?? Two);

    public static StoredSite Read(ISourceFolder folder, StoredNotes former, IReadOnlyDictionary<string, string> digests, BuildOptions options)
    {
        ParsedFiles known = new(former, digests);
        ParsedSite parsed = Parser.Parse(Discovery.Discover(folder), options, known);
        using MemoryStream file = new();
        known.Store(file, options.Jobs);
        return new StoredSite(parsed, known, file.ToArray());
    }

    public static SortedDictionary<string, string> DigestsOf(ISourceFolder folder) =>
        SourceDigests.Of(folder, [.. Discovery.Discover(folder).Of(SourceKind.Markdown).Select(file => file.Path)], 1);

    /// <summary>How a file tells the notes of a folder otherwise than they are; null if it tells them rightly or not at all.</summary>
    public static string? Lie(ISourceFolder folder, byte[] file, StoredSite truth)
    {
        StoredNotes stored = StoredNotes.Open(file, Key);
        foreach ((string path, string digest) in DigestsOf(folder))
        {
            SourcePath source = new(path);
            if (stored.TryRead(source, digest, out Model.Note? note, out IReadOnlyList<Diagnostic> diagnostics)
                && Differences.Between(truth.Known.Find(source), new ParsedNote(note, diagnostics, digest), path) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }
}
