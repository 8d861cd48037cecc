using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>
/// Asks git on which days files were committed, renames followed. Days are those of the authors' own calendars, so that
/// every machine sees the same. A clone that is cut short knows only its last commits: then nothing is taken from it.
/// </summary>
internal static class GitHistory
{
    public static FileHistory Of(string folder)
    {
        if (FindRepository(folder) is not { } repository)
        {
            return FileHistory.None;
        }

        if (File.Exists(Path.Join(repository, "shallow")))
        {
            return FileHistory.None with
            {
                Diagnostics =
                [
                    new Diagnostic(Catalogue.ShallowHistory, null, "the git history is cut short, so notes without a date stay without one")
                    {
                        Help = "fetch all of it: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout",
                    },
                ],
            };
        }

        return Log(folder) is { } log ? new FileHistory(Read(log), []) : FileHistory.None;
    }

    /// <summary>The commit that a folder's repository is at, and whether its history is whole; empty without a repository.</summary>
    public static string MarkOf(string folder) => FindRepository(folder) is not { } repository ? ""
        : File.Exists(Path.Join(repository, "shallow")) ? "shallow"
        : Ask(folder, ["rev-parse", "HEAD"])?.Trim() ?? "none";

    /// <summary>The <c>.git</c> folder of the folder or of one above it; null when there is none.</summary>
    internal static string? FindRepository(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            string candidate = Path.Join(above.FullName, ".git");
            if (Directory.Exists(candidate) || File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The log, newest commit first; null when git is not there or refuses.</summary>
    private static string? Log(string folder) =>
        Ask(folder, ["-c", "log.showSignature=false", "log", "--format=%x01%ad", "--date=short", "--name-status", "-M", "-z", "--relative", "--", "."]);

    /// <summary>What git answers; null when it is not there or refuses.</summary>
    private static string? Ask(string folder, ReadOnlySpan<string> arguments)
    {
        ProcessStartInfo start = new("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment = { ["GIT_OPTIONAL_LOCKS"] = "0" },
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            string answer = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer : null;
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException)
        {
            // Without git, notes without a date simply have none.
            return null;
        }
    }

    /// <summary>Reads the parts between NULs: a day (marked by U+0001), then status and path, or status and two paths for a rename.</summary>
    private static Dictionary<SourcePath, (DateOnly First, DateOnly Last)> Read(string log)
    {
        Dictionary<SourcePath, (DateOnly First, DateOnly Last)> days = [];
        Dictionary<string, string> laterNames = new(StringComparer.Ordinal);
        DateOnly day = default;
        string[] parts = log.Split('\0');
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].TrimStart('\n');
            if (part.StartsWith('\u0001'))
            {
                day = DateOnly.ParseExact(part.AsSpan(1).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else if (part.Length > 0 && i + 1 < parts.Length)
            {
                string path = parts[++i];
                if (part[0] is 'R' or 'C' && i + 1 < parts.Length)
                {
                    string former = path;
                    path = parts[++i];
                    if (part[0] == 'R')
                    {
                        laterNames[former] = laterNames.GetValueOrDefault(path, path);
                    }
                }

                SourcePath now = new(laterNames.GetValueOrDefault(path, path));
                days[now] = days.TryGetValue(now, out (DateOnly First, DateOnly Last) known) ? (day, known.Last) : (day, day);
            }
        }

        return days;
    }
}
