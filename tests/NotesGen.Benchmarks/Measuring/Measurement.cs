using System.Diagnostics;
using System.Globalization;

namespace NotesGen.Benchmarks.Measuring;

/// <summary>One run of a whole process, from its start to its end.</summary>
internal sealed record Measurement(double CpuSeconds, long AllocatedBytes, long PeakBytes, WorkDone Done)
{
    /// <summary>Wall clock around the process, measured by the one that started it.</summary>
    public double WallSeconds { get; init; }

    /// <summary>What this process has used so far, starting up included.</summary>
    public static Measurement OfThisProcess(WorkDone done) =>
        new(Environment.CpuUsage.TotalTime.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true), PeakMemory(), done);

    private static long PeakMemory()
    {
        const string status = "/proc/self/status";
        string? line = File.Exists(status)
            ? File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            : null;
        if (line is not null)
        {
            return long.Parse(line.AsSpan("VmHWM:".Length, line.Length - "VmHWM:".Length - "kB".Length).Trim(), CultureInfo.InvariantCulture) * 1024;
        }

        using Process self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}
