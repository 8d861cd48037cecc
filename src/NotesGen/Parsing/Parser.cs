using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography;
using NotesGen.Parsing.Configuration;
using NotesGen.Parsing.Notes;
using NotesGen.Sources;

namespace NotesGen.Parsing;

/// <summary>
/// Stage 2, Parse: each source file becomes a note, a bibliography or the configuration, and diagnostics.
/// Comes in: the files of a site. Steps: read the configuration, the vault's settings and the bibliographies; then every Markdown file in
/// parallel: front matter, Markdown tree, one walk for facts, one rendering with holes where other notes are needed.
/// Goes out: notes in the order of their paths; no tree is kept. A file knows nothing of any other, and nothing that
/// is not published is rendered. Parsing never fails: what cannot be read is a diagnostic.
/// </summary>
public static class Parser
{
    /// <summary>Reads all files of a site.</summary>
    public static ParsedSite Parse(DiscoveredSite site, BuildOptions options) => Parse(site, options, new ParsedFiles());

    /// <summary>Reads the files of a site that are not known yet.</summary>
    internal static ParsedSite Parse(DiscoveredSite site, BuildOptions options, ParsedFiles known)
    {
        List<Diagnostic> diagnostics = [];
        SiteConfiguration configuration = ReadConfiguration(site, options, diagnostics);
        List<Model.Bibliography> bibliographies = [];
        foreach (SourceFile bibliography in site.Files.Where(file => file.Kind is SourceKind.BibTex or SourceKind.CslJson))
        {
            (Model.Bibliography? read, IReadOnlyList<Diagnostic> found) = known.BibliographyOf(bibliography, file => ParseBibliography(site.Folder, file));
            diagnostics.AddRange(found);
            if (read is not null)
            {
                bibliographies.Add(read);
            }
        }

        IReadOnlyList<Note> notes = NoteDates.Complete(ParseNotes(site, configuration.Writing, options, known, diagnostics), site.Folder, diagnostics);
        SourcePath[] assets = [.. site.Of(SourceKind.Asset).Select(asset => asset.Path)];
        return new ParsedSite(options.Url is { } url ? configuration with { Url = url } : configuration, notes, bibliographies, assets, diagnostics)
        {
            Folder = site.Folder,
            IsVault = site.Of(SourceKind.VaultSettings).Any(),
        };
    }

    /// <summary>Reads the configuration of a site, the given one or its own, and what a vault's settings add to it.</summary>
    public static SiteConfiguration ReadConfiguration(DiscoveredSite site, BuildOptions options, ICollection<Diagnostic> diagnostics)
    {
        SiteConfiguration configuration = ConfigurationReader.SourceOf(site, options, diagnostics) is { } source
            ? ConfigurationReader.Read(source, site.Files, diagnostics)
            : new SiteConfiguration();
        return configuration with { LineBreaks = configuration.LineBreaks ?? VaultSettings.LineBreaks(site, diagnostics) };
    }

    /// <summary>Reads one note again, by the rules that the others were read by.</summary>
    /// <returns>The note, null if it cannot be read, and what there is to say of it.</returns>
    internal static (Note? Note, IReadOnlyList<Diagnostic> Diagnostics) ParseAgain(
        DiscoveredSite site, SourcePath path, SiteConfiguration configuration, BuildOptions options, ParsedFiles known)
    {
        using NoteReader reader = new(options.Drafts, configuration.Writing);
        ParsedNote parsed = ParseNote(site.Folder, path, reader, known);
        known.Keep(path, parsed);

        // What is to be said of the history was said when the site was first read.
        return (parsed.Note is null ? null : NoteDates.Complete([parsed.Note], site.Folder, [])[0], parsed.Diagnostics);
    }

    private static List<Note> ParseNotes(DiscoveredSite site, WritingRules rules, BuildOptions options, ParsedFiles known, List<Diagnostic> diagnostics)
    {
        known.ReadBy(rules);
        SourcePath[] files = [.. site.Of(SourceKind.Markdown).Select(file => file.Path)];
        known.Recall(files, options.Jobs);
        SourcePath[] unread = Array.FindAll(files, file => known.Find(file) is null);
        Parallel.For(
            0,
            unread.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            () => new NoteReader(options.Drafts, rules),
            (i, _, reader) =>
            {
                known.Keep(unread[i], ParseNote(site.Folder, unread[i], reader, known));
                return reader;
            },
            reader => reader.Dispose());
        List<Note> notes = new(files.Length);
        foreach (ParsedNote parsed in files.Select(file => known.Find(file)!))
        {
            diagnostics.AddRange(parsed.Diagnostics);
            if (parsed.Note is not null)
            {
                notes.Add(parsed.Note);
            }
        }

        return notes;
    }

    private static (Model.Bibliography?, IReadOnlyList<Diagnostic>) ParseBibliography(ISourceFolder folder, SourceFile file)
    {
        List<Diagnostic> diagnostics = [];
        return (folder.Read(file.Path, diagnostics) is { } text ? BibliographyParser.Parse(text, file.Kind, diagnostics) : null, diagnostics);
    }

    /// <summary>The digest is that of the bytes that are parsed: the file may be another one a moment later.</summary>
    private static ParsedNote ParseNote(ISourceFolder folder, SourcePath path, NoteReader reader, ParsedFiles known)
    {
        List<Diagnostic> diagnostics = [];
        string? digest = null;
        SourceText? source = known.WillBeStored ? folder.Read(path, diagnostics, out digest) : folder.Read(path, diagnostics);
        Note? note = source is null ? null : ReadNote(source, reader, diagnostics);
        return new ParsedNote(note, diagnostics.Count == 0 ? [] : diagnostics, digest);
    }

    private static Note? ReadNote(SourceText source, NoteReader reader, List<Diagnostic> diagnostics)
    {
        try
        {
            return reader.Read(source, diagnostics);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            // One file that we fail on must not hide what is wrong with the others.
            diagnostics.Add(new Diagnostic(Catalogue.OwnBug, new SourcePlace(source.Path), $"reading this file failed: {bug.GetType().Name}: {bug.Message}")
            {
                Help = "please report this with the file",
            });
            return null;
        }
    }
}
