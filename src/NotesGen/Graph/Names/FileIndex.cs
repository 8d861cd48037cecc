using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>
/// Finds the file that a path in a link names, by the rules of Obsidian: a bare name that one file has; a path from the
/// root; else the files whose paths end with it, those below the linking note's folder first, the shortest first.
/// </summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, Namesakes> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteFile> byPath = new(StringComparer.Ordinal);

    // Files whose paths differ only in case or Unicode form, by the key they share.
    private readonly Dictionary<string, List<SiteFile>> twins = new(StringComparer.Ordinal);

    private FileIndex()
    {
    }

    /// <summary>The files that links can reach.</summary>
    public FileIndex(IReadOnlyList<Note> notes, IReadOnlyList<SourcePath> assets)
    {
        for (int i = 0; i < notes.Count; i++)
        {
            Add(notes[i].Path, LinkState.Found, i);
        }

        for (int i = 0; i < assets.Count; i++)
        {
            Add(assets[i], LinkState.Asset, i);
        }

        Close();
    }

    /// <summary>The files of notes that are kept out of the site: asked last, so that none of them hides a published one.</summary>
    public static FileIndex OfUnpublished(IReadOnlyList<Note> notes)
    {
        FileIndex index = new();
        foreach (Note note in notes)
        {
            index.Add(note.Path, LinkState.Unpublished, -1);
        }

        index.Close();
        return index;
    }

    /// <summary>The file that a wikilink's path names; null when there is none.</summary>
    /// <param name="path">The path as written, without its subpath; not empty.</param>
    /// <param name="folder">The linking note's folder with its closing slash, as names are compared.</param>
    public SiteFile? Find(string path, string folder) => AsWritten(FindAnyCase(path, folder), path);

    /// <summary>The file that a Markdown link's path names: relative to its note first, then as a wikilink.</summary>
    public SiteFile? FindRelative(string path, string folder)
    {
        string key = NameKey.Of(path);
        return !key.StartsWith('/') && SitePath.Resolve(folder, key) is { } resolved && Exact(resolved) is { } file
            ? AsWritten(file, path)
            : Find(path, folder);
    }

    private SiteFile? FindAnyCase(string path, string folder)
    {
        string key = NameKey.Of(path);
        if (key.StartsWith('/'))
        {
            return Exact(key[1..]);
        }

        if (key.StartsWith("./", StringComparison.Ordinal) || key.StartsWith("../", StringComparison.Ordinal))
        {
            if (SitePath.Resolve(folder, key) is not { } resolved)
            {
                return null;
            }

            if (Exact(resolved) is { } relative)
            {
                return relative;
            }

            key = resolved;
        }

        return Exact(key) ?? EndingWith(key, folder);
    }

    /// <summary>Of files that differ only in case, the one written exactly so; else the one found.</summary>
    private SiteFile? AsWritten(SiteFile? found, string path)
    {
        if (found is null || !twins.TryGetValue(found.Key, out List<SiteFile>? alike))
        {
            return found;
        }

        string written = path.TrimStart('.', '/');
        return alike.Find(twin => twin.Path.EndsWith(written, StringComparison.Ordinal) || twin.Path.EndsWith(written + ".md", StringComparison.Ordinal)) ?? found;
    }

    private SiteFile? Exact(string key) => (HasDot(key) ? byPath.GetValueOrDefault(key) : null) ?? byPath.GetValueOrDefault(key + ".md");

    private SiteFile? EndingWith(string key, string folder)
    {
        string name = key[(key.LastIndexOf('/') + 1)..];
        return (HasDot(name) ? byName.GetValueOrDefault(name)?.EndingWith(key, folder) : null)
            ?? byName.GetValueOrDefault(name + ".md")?.EndingWith(key + ".md", folder);
    }

    private void Close()
    {
        foreach (Namesakes files in byName.Values)
        {
            files.Close();
        }
    }

    private static bool HasDot(string key) => key.LastIndexOf('.') > key.LastIndexOf('/');

    private void Add(SourcePath path, LinkState state, int number)
    {
        string key = NameKey.Of(path.Value);
        if (key.EndsWith(".markdown", StringComparison.Ordinal))
        {
            key = key[..^".markdown".Length] + ".md";
        }

        SiteFile file = new(path.Value, key, state, number);
        if (!byPath.TryAdd(key, file))
        {
            (twins.TryGetValue(key, out List<SiteFile>? alike) ? alike : twins[key] = [byPath[key]]).Add(file);
        }

        string name = key[(key.LastIndexOf('/') + 1)..];
        if (!byName.TryGetValue(name, out Namesakes? files))
        {
            byName[name] = files = new Namesakes();
        }

        files.Add(file);
    }
}
