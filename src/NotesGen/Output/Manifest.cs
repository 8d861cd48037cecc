using System.Text;
using NotesGen.Output.Disk;

namespace NotesGen.Output;

/// <summary>
/// What says which files of the output folder are ours: a text file in it, one path a line, sorted. A line that ends
/// with <c>/</c> is a folder that was there before us, and so is not ours to remove. A line that does not name
/// something below the folder is passed over, and a file of another version counts as none.
/// </summary>
internal sealed record Manifest(IReadOnlySet<string> Files, IReadOnlySet<string> FoundFolders)
{
    /// <summary>The manifest's own name, at the top of the output folder.</summary>
    public const string FileName = ".notesgen-manifest";

    private const string Version = "notesgen manifest 1";
    private const string Preface = Version + """

        The files that notesgen wrote into this folder. It rewrites and removes these and no others.
        Folders named here were there before; they stay when they become empty.


        """;

    /// <summary>The text it was read from; null for one that is not on the disk.</summary>
    public string? Stored { get; init; }

    /// <summary>A folder that nothing is known about.</summary>
    public static Manifest Empty { get; } = new(new HashSet<string>(OutputPath.Comparer), new HashSet<string>(OutputPath.Comparer));

    /// <summary>Reads the manifest of a folder; empty when there is none that can be read.</summary>
    public static Manifest Read(string root)
    {
        string place = OutputPath.On(root, FileName);
        try
        {
            FileInfo file = new(place);
            return file.Exists && file.LinkTarget is null ? Parse(File.ReadAllText(place)) : Empty;
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            return Empty;
        }
    }

    /// <summary>Reads a manifest's text.</summary>
    public static Manifest Parse(string stored)
    {
        ReadOnlySpan<char> text = stored;
        HashSet<string> files = new(OutputPath.Comparer);
        HashSet<string> folders = new(OutputPath.Comparer);
        int number = 0;
        bool inPreface = true;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].TrimEnd('\r');
            if (number++ == 0 && !line.SequenceEqual(Version))
            {
                return Empty with { Stored = stored };
            }

            bool isFolder = line.EndsWith('/');
            ReadOnlySpan<char> path = isFolder ? line[..^1] : line;
            if (!inPreface && OutputPath.StaysWithin(path))
            {
                (isFolder ? folders : files).Add(path.ToString());
            }

            inPreface &= !line.IsEmpty;
        }

        return new Manifest(files, folders) { Stored = stored };
    }

    /// <summary>True if a folder was made for files of ours.</summary>
    public bool Made(string folder) => !FoundFolders.Contains(folder);

    /// <summary>The manifest's text.</summary>
    public string ToText()
    {
        string[] lines = [.. Files, .. FoundFolders.Select(folder => folder + "/")];
        Array.Sort(lines, StringComparer.Ordinal);
        StringBuilder text = new(Preface.ReplaceLineEndings("\n"));
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// Stores a manifest, unless the folder's says the same already. It is replaced as a whole, so that a build that
    /// ends here leaves the former one or this one.
    /// </summary>
    /// <returns>What the folder's manifest now says.</returns>
    public static Manifest Write(string root, Manifest manifest, Manifest former)
    {
        string text = manifest.ToText();
        Manifest stored = manifest with { Stored = text };
        if (text == former.Stored)
        {
            return stored;
        }

        DiskFile.Replace(OutputPath.On(root, FileName), Encoding.UTF8.GetBytes(text));
        return stored;
    }
}
