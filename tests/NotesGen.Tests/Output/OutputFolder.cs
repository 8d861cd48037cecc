using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Output;
using NotesGen.Sources;

namespace NotesGen.Tests.Output;

/// <summary>
/// A temporary folder to write sites to, spoken of in text: one file a line, <c>notes/a.html: its content</c>.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private static readonly MemoryFolder Assets = MemoryFolder.Of([new("images/a.png", "PNG"), new("big.bin", new string('x', 300_000))]);

    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("notesgen-output-");

    /// <summary>The folder; it is not there before something is put into it.</summary>
    public string Root => Path.Join(temporary.FullName, "site");

    /// <summary>A place beside the folder.</summary>
    public string Beside(string name) => Path.Join(temporary.FullName, name);

    /// <summary>Where a path of the folder stands on the disk.</summary>
    public string At(string path) => Path.Join(Root, path);

    /// <summary>Puts files there that no build wrote.</summary>
    public void Put(string files)
    {
        foreach ((string path, string content) in Lines(files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), content);
        }
    }

    /// <summary>Builds a site of the given files; <c>a.png: copy of images/a.png</c> is a copied asset.</summary>
    public WriteReport Write(string files, WriteOptions? options = null) =>
        OutputWriter.Write(Outputs(files), Assets, Root, options ?? new WriteOptions { Jobs = 2 }, CancellationToken.None);

    /// <summary>All files but the manifest, in the form that <see cref="Put"/> takes; empty folders as <c>name/</c>.</summary>
    public string Files() => string.Join('\n', Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
        .Where(path => File.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
        .Select(path => (Name: Path.GetRelativePath(Root, path), IsFile: File.Exists(path)))
        .Where(entry => entry.Name != ".notesgen-manifest")
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => entry.IsFile ? $"{entry.Name}: {File.ReadAllText(At(entry.Name))}" : entry.Name + "/"));

    /// <summary>The manifest's text.</summary>
    public string Manifest() => File.ReadAllText(At(".notesgen-manifest"));

    /// <summary>Diagnostics as text, one a line.</summary>
    public static string Text(WriteReport report) => string.Join('\n', report.Diagnostics.Select(Text));

    /// <inheritdoc/>
    public void Dispose() => temporary.Delete(recursive: true);

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Severity} {diagnostic.Rule.Code}: {(diagnostic.Place is { } place ? place.Path + ": " : "")}{diagnostic.Message}";

    /// <summary>Outputs as <see cref="Write"/> takes them.</summary>
    public static IReadOnlyList<OutputFile> Outputs(string files) => [.. Lines(files).Select(file => Output(file.Path, file.Content))];

    private static OutputFile Output(string path, string content) => content.StartsWith("copy of ", StringComparison.Ordinal)
        ? new OutputFile(path, default) { CopyOf = new SourcePath(content["copy of ".Length..]) }
        : new OutputFile(path, Encoding.UTF8.GetBytes(content));

    private static IEnumerable<(string Path, string Content)> Lines(string files) =>
        files.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));
}
