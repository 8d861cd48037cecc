using System.ComponentModel;
using System.Diagnostics;

namespace NotesGen.Benchmarks.Measuring;

/// <summary>
/// Runs a program that is not ours and watches from outside what it takes, every few milliseconds: what it takes after the last look is missed.
/// </summary>
internal static class WatchedProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs the program to its end.</summary>
    /// <exception cref="FailedRunException">It failed.</exception>
    public static Measurement Run(string program, IReadOnlyList<string> words, string folder, Func<WorkDone> done)
    {
        ProcessStartInfo start = new(program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        long begun = Stopwatch.GetTimestamp();
        using Process process = Start(start);
        Task<string> said = process.StandardOutput.ReadToEndAsync();
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        (double cpu, long peak) = (0, 0);
        while (!process.WaitForExit(Interval))
        {
            try
            {
                process.Refresh();
                (cpu, peak) = (Math.Max(cpu, process.TotalProcessorTime.TotalSeconds), Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
            {
                // It ended between two looks.
            }
        }

        double wall = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return process.ExitCode == 0
            ? new Measurement(cpu, 0, peak, done()) { WallSeconds = wall }
            : throw new FailedRunException($"{program} {string.Join(' ', words)} failed: {complaints.Result}{said.Result}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new FailedRunException($"{start.FileName} cannot be started: {problem.Message}");
        }
    }
}
