using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output.Disk;
using NotesGen.Sources;

namespace NotesGen.Output.Records;

/// <summary>
/// Tells whether a build would write what is there already. It would if it is the same program, asked for the same, over files of the same bytes, and
/// if nobody touched what the last one wrote. Only then nothing is done; in any doubt everything is.
/// </summary>
public sealed class FormerBuild
{
    private const string RecordName = "record";

    private readonly DiscoveredSite found;
    private readonly string templates;
    private readonly BuildOptions options;
    private readonly string output;
    private readonly string place;
    private readonly string key;
    private readonly SortedDictionary<string, string> texts;

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
        texts = DigestTexts();
    }

    /// <summary>The folder beside an output folder that keeps what may save the next build work; it may be removed at any time.</summary>
    public static string CacheOf(string output) => output + ".cache";

    /// <summary>The last build if it is the same as this one would be, and its files are as it left them; else null.</summary>
    public BuildRecord? Find()
    {
        string file = Path.Join(place, RecordName);
        BuildRecord? record;
        try
        {
            record = File.Exists(file) ? RecordFile.Read(File.ReadAllBytes(file)) : null;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return null;
        }

        return record is not null && record.Key == key && HasSameSources(record) && IsUntouched(record) ? record : null;
    }

    /// <summary>Keeps a record of a build that was written as a whole. None is kept if a source was changed while it was built.</summary>
    /// <param name="outputs">The files that were written.</param>
    /// <param name="counts">What the site holds.</param>
    /// <param name="diagnostics">All that there was to say.</param>
    /// <param name="url">The site's public address, or null.</param>
    /// <returns>Why the record cannot be kept, or null.</returns>
    public Diagnostic? Keep(IReadOnlyList<OutputFile> outputs, SiteCounts counts, IReadOnlyList<Diagnostic> diagnostics, string? url)
    {
        string file = Path.Join(place, RecordName);
        try
        {
            if (!texts.SequenceEqual(DigestTexts()))
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
                sources[copy.CopyOf!.Value.Value] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(OutputPath.On(output, copy.Path))));
            }

            string[] paths = [.. outputs.Select(each => each.Path), Manifest.FileName];
            BuildRecord record = new()
            {
                Key = key,
                Sources = sources,
                Files = Look(paths),
                Counts = counts,
                Diagnostics = diagnostics,
                Url = url,
            };
            Directory.CreateDirectory(place);
            DiskFile.Replace(file, RecordFile.Write(record));
            return null;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return DiskTrouble.Caching(place, problem);
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

    private bool IsUntouched(BuildRecord record)
    {
        WrittenFile[] now = Look([.. record.Files.Select(file => file.Path)]);
        return now.AsSpan().SequenceEqual(record.Files.ToArray());
    }

    private WrittenFile[] Look(string[] paths)
    {
        WrittenFile[] files = new WrittenFile[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
        {
            FileInfo file = new(OutputPath.On(output, paths[i]));
            files[i] = file.Exists && file.LinkTarget is null ? new WrittenFile(paths[i], file.Length, file.LastWriteTimeUtc.Ticks) : new WrittenFile(paths[i], -1, 0);
        });
        return files;
    }

    private SortedDictionary<string, string> DigestTexts() =>
        SourceDigests.Of(found.Folder, [.. found.Files.Where(IsRead).Select(file => file.Path)], options.Jobs);

    private static string KeyOf(DiscoveredSite found, BuildOptions options)
    {
        StringBuilder key = new();
        foreach (Type part in (Type[])[typeof(FormerBuild), typeof(Templates.TemplateEngine)])
        {
            key.Append(part.Module.ModuleVersionId).Append('\n');
        }

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

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())));
    }
}
