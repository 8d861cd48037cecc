using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Sources;

namespace NotesGen.Tests.Live;

/// <summary>A folder held in memory that somebody works in; it keeps account of what was touched since it was last asked.</summary>
internal sealed class EditedFolder : ISourceFolder
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly HashSet<SourcePath> touched = [];

    public IReadOnlyList<string> Paths => [.. files.Keys];

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Saves as many editors do: beside the file, and renamed over it.</summary>
    public void Save(string path, string text)
    {
        Write(path, text);
        touched.Add(new SourcePath(path + "~"));
    }

    public void Write(string path, byte[] content)
    {
        files[path] = content;
        touched.Add(new SourcePath(path));
    }

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public void Delete(string path)
    {
        files.Remove(path);
        touched.Add(new SourcePath(path));
    }

    public void Move(string from, string to)
    {
        Write(to, files[from]);
        Delete(from);
    }

    /// <summary>Gives a folder another name, of which a watcher sees only the two names.</summary>
    public void MoveFolder(string from, string to)
    {
        foreach (string path in Paths.Where(path => path.StartsWith(from + "/", StringComparison.Ordinal)))
        {
            files[to + path[from.Length..]] = files[path];
            files.Remove(path);
        }

        touched.Add(new SourcePath(from));
        touched.Add(new SourcePath(to));
    }

    /// <summary>What was touched since the last call.</summary>
    public IReadOnlyCollection<SourcePath> TakeTouched()
    {
        SourcePath[] taken = [.. touched];
        touched.Clear();
        return taken;
    }

    /// <summary>The folder as it is now, in a form that does not change.</summary>
    public MemoryFolder Copy() => new(new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal));

    public SourceListing List() => new([.. files.Keys.Select(path => new SourcePath(path))], []);

    public ReadOnlySpan<byte> Read(SourcePath path) =>
        files.TryGetValue(path.Value, out byte[]? content) ? content : throw new FileNotFoundException("no such file", path.Value);

    public bool Holds(SourcePath path) => files.ContainsKey(path.Value);

    public bool HoldsFolder(SourcePath path) => files.Keys.Any(file => file.StartsWith(path.Value + "/", StringComparison.Ordinal));

    public FileHistory History() => FileHistory.None;
}
