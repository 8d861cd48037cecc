using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>
/// Stage 1, Discover: a folder becomes a list of source files.
/// Comes in: the site's folder. Steps: list every file; tell by its name what each is for; sort by path.
/// Goes out: the files in ordinal order of their paths, whatever order the disk gave.
/// Only this folder of the code reads the disk; later stages ask it for the content of one file at a time.
/// </summary>
public static class Discovery
{
    /// <summary>The configuration's name at the top of a site.</summary>
    public const string ConfigurationName = "notesgen.yaml";

    /// <summary>The folder in which Obsidian keeps the settings of a vault; a site that has it is one.</summary>
    public const string VaultFolder = ".obsidian";

    /// <summary>Lists the files of a site.</summary>
    public static DiscoveredSite Discover(ISourceFolder folder)
    {
        SourceListing listing = folder.List();
        SourceFile[] files = [.. listing.Paths.Select(path => new SourceFile(path, KindOf(path)))];
        Array.Sort(files, static (a, b) => a.Path.CompareTo(b.Path));
        return new DiscoveredSite(folder, files, listing.Diagnostics);
    }

    /// <summary>False for a path that no site lists: one with a name in it that begins with <c>.</c> or <c>_</c>, apart from templates and a vault's settings.</summary>
    public static bool MayHold(SourcePath path)
    {
        if (KindOf(path) == SourceKind.VaultSettings)
        {
            return true;
        }

        string[] names = path.Value.Split('/');
        return !names.Where((name, i) => name.StartsWith('.') || (name.StartsWith('_') && !(i == 0 && name == DiskFolder.TemplatesFolder))).Any();
    }

    /// <summary>What a file is for, as its path tells.</summary>
    public static SourceKind KindOf(SourcePath path)
    {
        string value = path.Value;
        if (value.StartsWith(DiskFolder.TemplatesFolder + "/", StringComparison.Ordinal))
        {
            return SourceKind.Template;
        }

        if (value == ConfigurationName)
        {
            return SourceKind.Configuration;
        }

        if (value.StartsWith(VaultFolder + "/", StringComparison.Ordinal))
        {
            return SourceKind.VaultSettings;
        }

        return EndsWith(".md") || EndsWith(".markdown") ? SourceKind.Markdown
            : EndsWith(".bib") ? SourceKind.BibTex
            : EndsWith(".csl.json") ? SourceKind.CslJson
            : SourceKind.Asset;

        bool EndsWith(string ending) => value.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }
}
