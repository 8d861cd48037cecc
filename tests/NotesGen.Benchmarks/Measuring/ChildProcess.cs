using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace NotesGen.Benchmarks.Measuring;

/// <summary>Starts this program again, so that every run is as cold as a program that somebody starts.</summary>
internal static class ChildProcess
{
    /// <summary>Does the work once in a process of its own.</summary>
    /// <exception cref="FailedRunException">The work failed.</exception>
    public static Measurement Run(Workload workload, string site, string output, int jobs)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        }

        foreach (string word in (string[])["once", workload.ToString(), site, output, "--jobs", $"{jobs}"])
        {
            start.ArgumentList.Add(word);
        }

        long begun = Stopwatch.GetTimestamp();
        using Process child = Process.Start(start)!;
        string said = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        double wall = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Measurement? measured = said.StartsWith('{') ? JsonSerializer.Deserialize<Measurement>(said) : null;
        return measured is { Done.Failure: null }
            ? measured with { WallSeconds = wall }
            : throw new FailedRunException($"{workload} of {site} failed: {measured?.Done.Failure ?? said}");
    }
}
