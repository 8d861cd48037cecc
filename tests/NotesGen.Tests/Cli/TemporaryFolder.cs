using System.Diagnostics;
using NotesGen.Tests.Diagnostics;

namespace NotesGen.Tests.Cli;

/// <summary>A folder of the disk that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("notesgen-test-").FullName;

    /// <summary>A folder that holds the files of a text, each begun by a line <c>=== path</c>.</summary>
    public static TemporaryFolder With(string files)
    {
        TemporaryFolder folder = new();
        folder.Add(files);
        return folder;
    }

    /// <summary>Writes the files of a text, each begun by a line <c>=== path</c>.</summary>
    public void Add(string files)
    {
        foreach ((string path, byte[] content) in ExampleSite.FilesOf(files))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
            File.WriteAllBytes(At(path), content);
        }
    }

    /// <summary>The full path of something in the folder.</summary>
    public string At(string path) => System.IO.Path.Join(Path, path);

    /// <summary>Runs git in the folder.</summary>
    public void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, UseShellExecute = false })!;
        git.WaitForExit();
        Xunit.Assert.Equal(0, git.ExitCode);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
