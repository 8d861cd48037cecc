using NotesGen.Diagnostics;
using NotesGen.Output;
using NotesGen.Output.Records;
using NotesGen.Parsing;
using NotesGen.Rendering.Reuse;
using NotesGen.Sources;
using NotesGen.Tests.Cli;

namespace NotesGen.Tests.Live;

/// <summary>An output folder on the disk, with what each build leaves to the next beside it.</summary>
internal sealed class RememberedFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>How many pages were kept, in all builds.</summary>
    public int Kept { get; private set; }

    /// <summary>How many were rendered.</summary>
    public int Rendered { get; private set; }

    /// <summary>How many builds found that there was nothing to do.</summary>
    public int Idle { get; private set; }

    /// <summary>The pages that the last build rendered.</summary>
    public IReadOnlyList<string> LastRendered { get; private set; } = [];

    /// <summary>Why it did.</summary>
    public PageRenewals? Renewals { get; private set; }

    private string Output => folder.At("_site");

    /// <summary>Builds into the folder as the program does; an error leaves it as it was.</summary>
    /// <returns>What there was to say.</returns>
    public IReadOnlyList<Diagnostic> Build(MemoryFolder site, BuildOptions options)
    {
        DiscoveredSite found = Discovery.Discover(site);
        FormerBuild former = new(found, Parser.ReadConfiguration(found, options, []), options, Output);
        if (former.Find() is { } record)
        {
            Idle++;
            return record.Diagnostics;
        }

        (ParsedFiles notes, PageMemory pages) = former.Remember();
        BuiltSite built = SiteBuilder.Build(found, options, notes, pages);
        Renewals = built.Renewals;
        if (!built.HasErrors)
        {
            WriteOptions writing = new()
            {
                IsUntouched = former.IsUntouched,
                Completed = said => former.Keep(built.Outputs, notes, built.Pages, built.Counts, [.. built.Diagnostics, .. said], built.Configuration.Url),
            };
            WriteReport written = OutputWriter.Write(built.Outputs, site, Output, writing, CancellationToken.None);
            Xunit.Assert.Equal((WriteOutcome.Complete, 0), (written.Outcome, written.Diagnostics.Count));
            Kept += built.Outputs.Count(file => file.IsKept);
            LastRendered = [.. built.Outputs.Where(file => !file.IsKept && file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Path)];
            Rendered += LastRendered.Count;
        }

        return built.Diagnostics;
    }

    /// <summary>What is not as another build of the same site has it.</summary>
    public IReadOnlyList<string> DifferencesTo(BuiltSite fresh, MemoryFolder site)
    {
        string[] files = [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/'))];
        return
        [
            .. files.Where(path => path != ".notesgen-manifest").Except(fresh.Outputs.Select(file => file.Path)).Select(path => "too much: " + path),
            .. fresh.Outputs.Where(file => !files.Contains(file.Path) || !File.ReadAllBytes(Path.Join(Output, file.Path)).AsSpan().SequenceEqual(file.CopyOf is { } asset ? site.Read(asset) : file.Content.Span))
                .Select(file => $"differs: {file.Path}"),
        ];
    }

    public void Dispose() => folder.Dispose();
}
