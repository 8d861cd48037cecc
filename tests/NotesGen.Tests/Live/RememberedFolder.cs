using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Parsing.Stored;
using NotesGen.Rendering.Reuse;
using NotesGen.Sources;

namespace NotesGen.Tests.Live;

/// <summary>An output folder held in memory, with what each build leaves to the next.</summary>
internal sealed class RememberedFolder
{
    private Dictionary<string, OutputFile> files = new(StringComparer.Ordinal);
    private PageRecord? record;
    private byte[] stored = [];

    /// <summary>How many pages were kept, in all builds.</summary>
    public int Kept { get; private set; }

    /// <summary>How many were rendered.</summary>
    public int Rendered { get; private set; }

    /// <summary>The pages that the last build rendered.</summary>
    public IReadOnlyList<string> LastRendered { get; private set; } = [];

    /// <summary>Why it did.</summary>
    public PageRenewals? Renewals { get; private set; }

    /// <summary>Builds into the folder; an error leaves it as it was.</summary>
    public BuiltSite Build(MemoryFolder folder, BuildOptions options)
    {
        DiscoveredSite found = Discovery.Discover(folder);
        PageMemory memory = new()
        {
            Sources = found.Files.ToDictionary(file => file.Path.Value, file => SourceDigests.Of(folder.Read(file.Path)), StringComparer.Ordinal),
            Former = record is null ? null : PageRecordFile.Read(PageRecordFile.Write(record)),
            IsUntouched = files.ContainsKey,
            ReadKept = path => files[path].Content.ToArray(),
        };
        ParsedFiles notes = new(StoredNotes.Open(stored, Parser.ReadConfiguration(found, options, []).Writing.ToString()), memory.Sources);
        BuiltSite built = SiteBuilder.Build(found, options, notes, memory);
        Renewals = built.Renewals;
        if (built.Pages is { } pages && !built.HasErrors)
        {
            Kept += built.Outputs.Count(file => file.IsKept);
            LastRendered = [.. built.Outputs.Where(file => !file.IsKept && file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Path)];
            Rendered += LastRendered.Count;
            files = built.Outputs.ToDictionary(file => file.Path, file => file.IsKept ? files[file.Path] : file, StringComparer.Ordinal);
            record = pages;
            using MemoryStream store = new();
            notes.Store(store, options.Jobs);
            stored = store.ToArray();
        }

        return built;
    }

    /// <summary>What is not as another build of the same site has it.</summary>
    public IReadOnlyList<string> DifferencesTo(BuiltSite fresh) =>
    [
        .. files.Keys.Except(fresh.Outputs.Select(file => file.Path)).Select(path => "too much: " + path),
        .. fresh.Outputs.Where(file => !files.TryGetValue(file.Path, out OutputFile? mine) || mine.CopyOf != file.CopyOf || !mine.Content.Span.SequenceEqual(file.Content.Span))
            .Select(file => $"differs: {file.Path}"),
    ];
}
