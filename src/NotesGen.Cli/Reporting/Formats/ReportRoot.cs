namespace NotesGen.Cli.Reporting.Formats;

/// <summary>The folder that the paths of a report are given from.</summary>
/// <param name="folder">Its full path.</param>
internal sealed class ReportRoot(string folder)
{
    /// <summary>Where GitHub Actions checks a repository out; its paths are what annotations and alerts are attached to.</summary>
    private const string WorkspaceVariable = "GITHUB_WORKSPACE";

    /// <summary>The current folder; for GitHub's formats the repository that it is in, where a workflow says which that is.</summary>
    public static ReportRoot Of(DiagnosticFormat format) =>
        Of(format, Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable(WorkspaceVariable));

    /// <summary>The same for a current folder and a folder that GitHub Actions checked a repository out to, or null.</summary>
    public static ReportRoot Of(DiagnosticFormat format, string current, string? workspace)
    {
        bool isInRepository = format is DiagnosticFormat.GitHub or DiagnosticFormat.Sarif
            && !string.IsNullOrEmpty(workspace) && Path.IsPathFullyQualified(workspace) && IsWithin(Path.GetRelativePath(workspace, current));
        return new ReportRoot(isInRepository ? Path.GetFullPath(workspace!) : current);
    }

    /// <summary>The path of a file from here, or its full path if it lies outside; with <c>/</c> on every system.</summary>
    public string NameOf(string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        string name = IsWithin(relative) ? relative : Path.GetFullPath(path);
        return Path.DirectorySeparatorChar == '/' ? name : name.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static bool IsWithin(string relative) =>
        relative is not ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
}
