using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NotesGen.Browser.Tests.Live;

/// <summary>A folder of the disk that <c>notesgen serve</c> serves.</summary>
internal sealed partial class ServedFolder : IDisposable
{
    private readonly Process process;
    private readonly string folder;

    private ServedFolder(Process process, string folder, Uri address)
    {
        this.process = process;
        this.folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Serves files given by path and text.</summary>
    public static ServedFolder Of(params IReadOnlyList<(string Path, string Text)> files)
    {
        string folder = Directory.CreateTempSubdirectory("notesgen-live-").FullName;
        foreach ((string path, string text) in files)
        {
            Write(folder, path, text);
        }

        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Join(AppContext.BaseDirectory, "notesgen.dll"), "serve", folder, "--port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        string line = process.StandardOutput.ReadLine() ?? "the program ended";
        _ = Task.Run(process.StandardOutput.ReadToEnd);
        return ServedAt().Match(line) is { Success: true } address ? new ServedFolder(process, folder, new Uri(address.Value)) : throw new InvalidOperationException(line);
    }

    /// <summary>Saves a file as an editor does that writes beside it and renames.</summary>
    public void Save(string path, string text)
    {
        Write(folder, path + ".tmp~", text);
        File.Move(Path.Join(folder, path + ".tmp~"), Path.Join(folder, path), overwrite: true);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
        File.WriteAllText(Path.Join(folder, path), text);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.None, 5000)]
    private static partial Regex ServedAt();
}
