using System.Diagnostics;

namespace NotesGen.Tests.Properties;

/// <summary>The real program on a machine of another language and time zone.</summary>
internal static class ForeignProcess
{
    /// <summary>Runs <c>notesgen build</c> and returns its exit code.</summary>
    public static int Build(string site, string output, string language, string zone, string jobs)
    {
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Join(AppContext.BaseDirectory, "notesgen.dll"), "build", site, "--output", output, "--jobs", jobs, "--quiet"])
        {
            Environment = { ["LC_ALL"] = language, ["LANG"] = language, ["TZ"] = zone },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode;
    }
}
