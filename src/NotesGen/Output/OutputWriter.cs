using System.Collections.Concurrent;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output.Disk;
using NotesGen.Output.Places;
using NotesGen.Sources;

namespace NotesGen.Output;

/// <summary>
/// Stage 8, Write: outputs become files of a folder. The only writer, and one at a time.
/// Comes in: every file of the site, and the folder. Steps: refuse a folder or paths that cannot hold the site; survey
/// what stands there; store in the manifest what was ours and what will be; clear the way and make folders; write what
/// is new or different; remove what is ours and stale; store what is ours now.
/// Goes out: the numbers. Nothing is touched before the survey allows all of it; whenever the work ends early, every
/// file is whole, though the program be killed, and the manifest lets the next build put the folder right.
/// </summary>
public static class OutputWriter
{
    /// <summary>Writes a site. All of <paramref name="outputs"/> is the site: what it does not hold is removed if it is ours.</summary>
    /// <param name="outputs">Every file of the site.</param>
    /// <param name="sources">Where assets are copied from.</param>
    /// <param name="outputFolder">The folder to write to; it is made if it is not there.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellation">Stops the work between two files.</param>
    public static WriteReport Write(
        IReadOnlyList<OutputFile> outputs, ISourceFolder sources, string outputFolder, WriteOptions options, CancellationToken cancellation)
    {
        if (OutputPlace.Refusal(outputFolder, options.SiteFolder) is { } refusal)
        {
            return Report(WriteOutcome.Refused, [refusal]);
        }

        List<Diagnostic> problems = [.. PathClashes.Find([.. outputs.Select(output => output.Path)])];
        if (HasErrors(problems))
        {
            return Report(WriteOutcome.Refused, problems);
        }

        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        bool isNew = !Directory.Exists(root);
        try
        {
            Directory.CreateDirectory(root);
            using IDisposable mine = OutputLock.Take(root, options.Waiting, cancellation);
            Manifest former = Manifest.Read(root);
            Survey survey = Survey.Of(outputs, sources, root, former, options);
            problems.AddRange(survey.Problems);
            problems.AddRange(Room.Shortage(root, survey.Places) is { } shortage ? [shortage] : []);
            return survey.IsOvertaken ? Report(WriteOutcome.Overtaken, [])
                : HasErrors(problems) ? Report(WriteOutcome.Refused, problems)
                : cancellation.IsCancellationRequested ? Report(WriteOutcome.Cancelled, problems)
                : Apply(survey, sources, root, former, options, problems, cancellation);
        }
        catch (OperationCanceledException)
        {
            return Report(WriteOutcome.Cancelled, problems);
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return Report(WriteOutcome.Failed, [.. problems, DiskTrouble.Writing("", problem)]);
        }
        finally
        {
            // A folder that was made for a site which is not written goes again.
            if (isNew && Directory.Exists(root) && !Directory.EnumerateFileSystemEntries(root).Any())
            {
                Directory.Delete(root);
            }
        }
    }

    private static WriteReport Apply(
        Survey survey, ISourceFolder sources, string root, Manifest former, WriteOptions options,
        List<Diagnostic> problems, CancellationToken cancellation)
    {
        HashSet<string> found = new(survey.Folders.All.Where(folder => folder.WasFound(former)).Select(folder => folder.Path), OutputPath.Comparer);
        HashSet<string> ours = new(survey.Places.Select(place => place.Output.Path), OutputPath.Comparer);
        Manifest union = new(new HashSet<string>(ours.Concat(survey.Stale), OutputPath.Comparer), found);
        union = Manifest.Write(root, union, former);

        int removed = Pruning.Clear(root, survey);
        ConcurrentBag<Diagnostic> failures = [];
        survey.Folders.Make(root, options.Jobs, failures);
        int written = WriteFiles(survey, sources, root, options.Jobs, failures, cancellation);
        int unchanged = survey.Places.Count(place => place.State == PlaceState.Equal);
        problems.AddRange(failures);
        if (!failures.IsEmpty || cancellation.IsCancellationRequested)
        {
            WriteOutcome outcome = failures.IsEmpty ? WriteOutcome.Cancelled : WriteOutcome.Failed;
            return new WriteReport(outcome, written, unchanged, removed, DiagnosticOrder.Sort(problems));
        }

        int before = problems.Count;
        ours.UnionWith(Pruning.Prune(root, survey, problems, ref removed));
        Pruning.RemoveEmptyFolders(root, survey, former);
        Manifest.Write(root, new Manifest(ours, found), union);
        if (problems.Count > before)
        {
            return new WriteReport(WriteOutcome.Failed, written, unchanged, removed, DiagnosticOrder.Sort(problems));
        }

        problems.AddRange(options.Completed(problems) is { } said ? [said] : []);
        return new WriteReport(WriteOutcome.Complete, written, unchanged, removed, DiagnosticOrder.Sort(problems));
    }

    private static int WriteFiles(
        Survey survey, ISourceFolder sources, string root, int jobs, ConcurrentBag<Diagnostic> failures, CancellationToken cancellation)
    {
        int written = 0;
        Place[] due = [.. survey.Places.Where(place => place.State != PlaceState.Equal)];
        if (due.Length == 0 && !Drafts.AreLeft(root))
        {
            return 0;
        }

        using Drafts drafts = new(root);
        Threads.While(due, jobs, place =>
        {
            if (cancellation.IsCancellationRequested || !failures.IsEmpty)
            {
                return false;
            }

            if (WriteFile(place, sources, root, drafts) is { } failure)
            {
                failures.Add(failure);
                return false;
            }

            Interlocked.Increment(ref written);
            return true;
        });
        return written;
    }

    private static Diagnostic? WriteFile(Place place, ISourceFolder sources, string root, Drafts drafts)
    {
        ReadOnlySpan<byte> content = place.Output.Content.Span;
        try
        {
            content = place.Output.CopyOf is { } asset ? sources.Read(asset) : content;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return DiskTrouble.Reading(place.Output.CopyOf!.Value, problem);
        }

        try
        {
            string path = OutputPath.On(root, place.Output.Path);
            if (place.State == PlaceState.Absent)
            {
                drafts.Create(path, content);
            }
            else
            {
                drafts.Replace(path, content);
            }

            return null;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return DiskTrouble.Writing(place.Output.Path, problem);
        }
    }

    private static bool HasErrors(IEnumerable<Diagnostic> problems) => problems.Any(problem => problem.Severity == Severity.Error);

    private static WriteReport Report(WriteOutcome outcome, IEnumerable<Diagnostic> problems) =>
        new(outcome, Written: 0, Unchanged: 0, Removed: 0, DiagnosticOrder.Sort(problems));
}
