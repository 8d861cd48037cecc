using System.Globalization;
using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output.Disk;
using NotesGen.Parsing;
using NotesGen.Parsing.Stored;
using NotesGen.Rendering.Reuse;
using NotesGen.Sources;

namespace NotesGen.Output.Records;

/// <summary>
/// What the last build left beside its output, and what this one leaves. If it was the same program, asked for the same, over files of the same
/// bytes, and if nobody touched what it wrote, there is nothing to do; if it was the same program, pages stay that would come out the same. In any
/// doubt everything is done.
/// </summary>
public sealed class FormerBuild
{
    private const string RecordName = "record";
    private const string PagesName = "pages";
    private const string NotesName = "notes";

    private readonly DiscoveredSite found;
    private readonly string templates;
    private readonly BuildOptions options;
    private readonly string output;
    private readonly string place;
    private readonly string key;
    private readonly string notesKey;
    private readonly SortedDictionary<string, string> texts;
    private readonly BuildRecord? record;
    private readonly Dictionary<string, WrittenFile> left;

    /// <summary>Looks at the sources of a site before it is built.</summary>
    /// <param name="found">Its files.</param>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="output">The folder that it is written to; its cache lies beside it.</param>
    public FormerBuild(DiscoveredSite found, SiteConfiguration configuration, BuildOptions options, string output)
    {
        this.found = found;
        templates = (configuration.Templates ?? DiskFolder.TemplatesFolder).Trim('/') + "/";
        this.options = options;
        this.output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        place = CacheOf(this.output);
        key = KeyOf(found, options);
        notesKey = $"{Program} {configuration.Writing} {options.Drafts}";
        texts = SourceDigests.Of(found.Folder, [.. found.Files.Where(IsRead).Select(file => file.Path)], options.Jobs);
        record = Stored(RecordName) is { } bytes && RecordFile.Read(bytes) is { } stored && stored.Program == Program ? stored : null;
        left = record?.Files.ToDictionary(file => file.Path, StringComparer.Ordinal) ?? [];
    }

    // The generator and its template engine, each with the number that every compilation gives anew.
    private static string Program { get; } =
        string.Join(' ', ((Type[])[typeof(FormerBuild), typeof(Templates.TemplateEngine)]).Select(part => part.Module.ModuleVersionId.ToString()));

    /// <summary>The folder beside an output folder that keeps what may save the next build work; it may be removed at any time.</summary>
    public static string CacheOf(string output) => output + ".cache";

    /// <summary>The last build if it is the same as this one would be, and its files are as it left them; else null.</summary>
    public BuildRecord? Find() => record is not null && record.Key == key && HasSameSources(record) && IsWhole(record) ? record : null;

    /// <summary>What the last build left, for one that is not the same: notes that need not be read, pages that need not be rendered.</summary>
    public (ParsedFiles Notes, PageMemory Pages) Remember() => (
        new ParsedFiles(StoredNotes.Open(Stored(NotesName), notesKey), texts),
        Nothing() with { Former = record is not null && Stored(PagesName) is { } bytes && SourceDigests.Of(bytes) == record.Pages ? PageRecordFile.Read(bytes) : null });

    /// <summary>For a build that makes everything anew.</summary>
    public (ParsedFiles Notes, PageMemory Pages) Forget() => (new ParsedFiles(StoredNotes.Open(default, notesKey), texts), Nothing());

    private PageMemory Nothing() => new() { Sources = texts, IsUntouched = IsUntouched, ReadKept = path => File.ReadAllBytes(OutputPath.On(output, path)) };

    /// <summary>True if a file of the output folder is now as the last build left it.</summary>
    public bool IsUntouched(string path) => left.TryGetValue(path, out WrittenFile written) && Look(path) == written;

    /// <summary>Keeps a record of a build that was written as a whole. None is kept if a source was changed while it was built.</summary>
    /// <param name="outputs">The files that were written.</param>
    /// <param name="notes">The notes that were read.</param>
    /// <param name="pages">What the pages among the files were made of.</param>
    /// <param name="counts">What the site holds.</param>
    /// <param name="diagnostics">What there was to say of it and of writing it.</param>
    /// <param name="url">The site's public address, or null.</param>
    /// <returns>Why the record cannot be kept, or null.</returns>
    public Diagnostic? Keep(IReadOnlyList<OutputFile> outputs, ParsedFiles notes, PageRecord? pages, SiteCounts counts, IReadOnlyList<Diagnostic> diagnostics, string? url)
    {
        string file = Path.Join(place, RecordName);
        try
        {
            if (!IsAsRead(notes))
            {
                File.Delete(file);
                return null;
            }

            Dictionary<string, string> sources = new(texts, StringComparer.Ordinal);
            foreach (SourceFile asset in found.Files.Where(file => !IsRead(file)))
            {
                sources[asset.Path.Value] = "";
            }

            foreach (OutputFile copy in outputs.Where(copy => copy.CopyOf is not null))
            {
                sources[copy.CopyOf!.Value.Value] = SourceDigests.Of(File.ReadAllBytes(OutputPath.On(output, copy.Path)));
            }

            byte[] readings = pages is null ? [] : PageRecordFile.Write(pages);
            BuildRecord next = new()
            {
                Program = Program,
                Key = key,
                Pages = SourceDigests.Of(readings),
                Sources = sources,
                Files = [.. outputs.Where(each => each.IsKept).Select(each => left[each.Path]), .. Look([.. outputs.Where(each => !each.IsKept).Select(each => each.Path), Manifest.FileName])],
                Counts = counts,
                Diagnostics = diagnostics,
                Url = url,
            };
            Directory.CreateDirectory(place);
            DiskFile.Replace(Path.Join(place, PagesName), readings);
            if (!notes.IsStored())
            {
                DiskFile.Replace(Path.Join(place, NotesName), stored => notes.Store(stored, options.Jobs));
            }

            DiskFile.Replace(file, RecordFile.Write(next));
            return null;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return DiskTrouble.Caching(place, problem);
        }
    }

    private byte[]? Stored(string name)
    {
        string file = Path.Join(place, name);
        try
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return null;
        }
    }

    /// <summary>False for what is at most copied: that is compared only if it was.</summary>
    private bool IsRead(SourceFile file) => file.Kind != SourceKind.Asset || file.Path.Value.StartsWith(templates, StringComparison.Ordinal);

    private bool HasSameSources(BuildRecord record)
    {
        HashSet<string> now = [.. found.Files.Select(file => file.Path.Value)];
        if (!now.SetEquals(record.Sources.Keys) || !texts.All(text => record.Sources[text.Key] == text.Value))
        {
            return false;
        }

        SourcePath[] used = [.. found.Files.Where(file => !IsRead(file)).Select(asset => asset.Path).Where(asset => record.Sources[asset.Value].Length > 0)];
        return SourceDigests.Of(found.Folder, used, options.Jobs).All(asset => record.Sources[asset.Key] == asset.Value);
    }

    private bool IsWhole(BuildRecord record) => Look([.. record.Files.Select(file => file.Path)]).AsSpan().SequenceEqual(record.Files.ToArray());

    private WrittenFile[] Look(string[] paths)
    {
        WrittenFile[] files = new WrittenFile[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => files[i] = Look(paths[i]));
        return files;
    }

    private WrittenFile Look(string path)
    {
        FileInfo file = new(OutputPath.On(output, path));
        return file.Exists && file.LinkTarget is null ? new WrittenFile(path, file.Length, file.LastWriteTimeUtc.Ticks) : new WrittenFile(path, -1, 0);
    }

    /// <summary>True if no text was changed between the look at it and its reading, nor, of those that tell no more than that they were read, since.</summary>
    private bool IsAsRead(ParsedFiles notes)
    {
        ILookup<bool, SourcePath> isNote = found.Files.Where(IsRead).Select(file => file.Path).ToLookup(path => notes.DigestOf(path) is not null);
        return isNote[true].All(path => texts[path.Value] == notes.DigestOf(path))
            && SourceDigests.Of(found.Folder, [.. isNote[false]], options.Jobs).All(text => texts[text.Key] == text.Value);
    }

    private static string KeyOf(DiscoveredSite found, BuildOptions options)
    {
        StringBuilder key = new();
        key.Append(CultureInfo.InvariantCulture, $"{options.Url}\n{options.Links}\n{options.Drafts}\n{found.Folder.HistoryMark()}\n{options.Configuration?.Path}\n{options.Configuration?.Text}\n");
        foreach (Diagnostic diagnostic in found.Diagnostics)
        {
            key.Append(diagnostic.Place?.Path.Value).Append('\n').Append(diagnostic.Message).Append('\n');
        }

        if (options.Templates is { } templates)
        {
            foreach ((string path, string digest) in SourceDigests.Of(templates, [.. Discovery.Discover(templates).Files.Select(file => file.Path)], options.Jobs))
            {
                key.Append(path).Append('\n').Append(digest).Append('\n');
            }
        }

        return SourceDigests.Of(Encoding.UTF8.GetBytes(key.ToString()));
    }
}
