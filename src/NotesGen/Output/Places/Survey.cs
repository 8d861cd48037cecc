using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output.Disk;
using NotesGen.Sources;

namespace NotesGen.Output.Places;

/// <summary>
/// What the output folder holds before anything is touched: for every output what stands in its place, which files of
/// former builds are stale, what stands in the way, and whether the site may be written at all.
/// </summary>
internal sealed class Survey
{
    private readonly string root;
    private readonly ISourceFolder sources;
    private readonly Manifest former;
    private readonly WriteMode mode;
    private readonly Func<string, bool> isUntouched;
    private volatile bool isOvertaken;
    private readonly HashSet<string> stale;
    private readonly ConcurrentBag<Diagnostic> problems = [];
    private readonly ConcurrentBag<string> obstacles = [];

    private Survey(IReadOnlyList<OutputFile> outputs, ISourceFolder sources, string root, Manifest former, WriteOptions options)
    {
        (this.root, this.sources, this.former, mode, isUntouched) = (root, sources, former, options.Mode, options.IsUntouched);
        Places = [.. outputs.Select(output => new Place(output, Folders.Need(output.Path)))];
        stale = new HashSet<string>(former.Files, OutputPath.Comparer);
        stale.ExceptWith(outputs.Select(output => output.Path));
        foreach (string path in former.Files)
        {
            for (Folder? folder = Folders.Of(path); folder is { HeldOurs: false }; folder = folder.Parent)
            {
                folder.HeldOurs = true;
            }
        }
    }

    /// <summary>All folders that matter.</summary>
    public FolderTree Folders { get; } = new();

    /// <summary>The place of every output, in their order.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Files of former builds that are no longer part of the site.</summary>
    public IReadOnlySet<string> Stale => stale;

    /// <summary>Files, and folders of stale files, that must go before the outputs find room.</summary>
    public IEnumerable<string> Obstacles => obstacles;

    /// <summary>Why the site may not be written.</summary>
    public IEnumerable<Diagnostic> Problems => problems;

    /// <summary>True if an output that is to stay is not there, or not as it was.</summary>
    public bool IsOvertaken => isOvertaken;

    /// <summary>Looks at the disk and changes nothing.</summary>
    public static Survey Of(
        IReadOnlyList<OutputFile> outputs, ISourceFolder sources, string root, Manifest former, WriteOptions options)
    {
        Survey survey = new(outputs, sources, root, former, options);
        survey.Folders.Inspect(root, options.Jobs, survey.problems, survey.Judge);
        Threads.ForEach(survey.Places, options.Jobs, survey.Judge);
        return survey;
    }

    private void Judge(Folder folder)
    {
        if (!folder.IsNeeded)
        {
            return;
        }

        if (folder.State == FolderState.Link)
        {
            problems.Add(LinkInTheWay(folder.Path));
        }
        else if (folder.State == FolderState.File && (stale.Contains(folder.Path) || mode == WriteMode.TakeOver))
        {
            obstacles.Add(folder.Path);
            folder.State = FolderState.Absent;
        }
        else if (folder.State == FolderState.File)
        {
            problems.Add(ForeignFile(folder.Path, "where this folder belongs"));
        }
    }

    private void Judge(Place place)
    {
        string path = place.Output.Path;
        if (place.Output.IsKept)
        {
            place.State = PlaceState.Equal;
            isOvertaken |= !isUntouched(path);
            return;
        }

        try
        {
            FileInfo there = new(OutputPath.On(root, path));
            if (place.Folder.State != FolderState.Folder || (int)there.Attributes == -1)
            {
                place.State = PlaceState.Absent;
            }
            else if (there.Attributes.HasFlag(FileAttributes.ReparsePoint) && there.LinkTarget is not null)
            {
                problems.Add(LinkInTheWay(path));
            }
            else if (!there.Attributes.HasFlag(FileAttributes.Directory))
            {
                place.FormerLength = there.Length;
                place.State = mode == WriteMode.Update && Holds(there, place.Output) ? PlaceState.Equal : PlaceState.Different;
                if (place.State == PlaceState.Different && mode == WriteMode.Update && !former.Files.Contains(path))
                {
                    problems.Add(ForeignFile(path, "where this output belongs"));
                }
            }
            else if (HoldsOnlyStale(new DirectoryInfo(there.FullName), path))
            {
                obstacles.Add(path);
            }
            else
            {
                problems.Add(DiskTrouble.Refused(path, "a folder stands in its place", "move the folder to another place"));
            }
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            problems.Add(DiskTrouble.Writing(path, problem));
        }
    }

    private bool Holds(FileInfo there, OutputFile output)
    {
        if (output.CopyOf is not { } asset)
        {
            return there.Length == output.Content.Length && DiskFile.Holds(there.FullName, output.Content.Span);
        }

        try
        {
            ReadOnlySpan<byte> content = sources.Read(asset);
            return there.Length == content.Length && DiskFile.Holds(there.FullName, content);
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            problems.Add(DiskTrouble.Reading(asset, problem));
            return true;
        }
    }

    private bool HoldsOnlyStale(DirectoryInfo folder, string path) => folder.EnumerateFileSystemInfos().All(entry =>
        entry.LinkTarget is null
        && (entry is DirectoryInfo inner ? HoldsOnlyStale(inner, $"{path}/{entry.Name}") : stale.Contains($"{path}/{entry.Name}")));

    private static Diagnostic LinkInTheWay(string path) => DiskTrouble.Refused(
        path, "a symbolic link stands in its place, and may lead out of the output folder", "remove the link");

    private static Diagnostic ForeignFile(string path, string where) =>
        new(Catalogue.ForeignFile, null, $"a file that notesgen did not write stands {where}: `{path}`")
        {
            Help = "move it away, or build with `--clean` to overwrite it",
        };
}
