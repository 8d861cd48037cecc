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
    public static ParsedSite Parse(DiscoveredSite site, BuildOptions options)
    {
        List<Diagnostic> diagnostics = [];
        SourceText? configured = options.Configuration
            ?? (site.Of(SourceKind.Configuration).FirstOrDefault() is { } file ? site.Folder.Read(file.Path, diagnostics) : null);
        SiteConfiguration configuration = configured is null ? new SiteConfiguration() : ConfigurationReader.Read(configured, site.Files, diagnostics);

        configuration = configuration with { LineBreaks = configuration.LineBreaks ?? VaultSettings.LineBreaks(site, diagnostics) };

        List<Model.Bibliography> bibliographies = [];
        foreach (SourceFile bibliography in site.Files.Where(file => file.Kind is SourceKind.BibTex or SourceKind.CslJson))
        {
            if (site.Folder.Read(bibliography.Path, diagnostics) is { } text)
            {
                bibliographies.Add(BibliographyParser.Parse(text, bibliography.Kind, diagnostics));
            }
        }

        IReadOnlyList<Note> notes = NoteDates.Complete(ParseNotes(site, configuration.Writing, options, diagnostics), site.Folder, diagnostics);
        SourcePath[] assets = [.. site.Of(SourceKind.Asset).Select(asset => asset.Path)];
        return new ParsedSite(options.Url is { } url ? configuration with { Url = url } : configuration, notes, bibliographies, assets, diagnostics)
        {
            Folder = site.Folder,
            IsVault = site.Of(SourceKind.VaultSettings).Any(),
        };
    }

    private static List<Note> ParseNotes(DiscoveredSite site, WritingRules rules, BuildOptions options, List<Diagnostic> diagnostics)
    {
        SourceFile[] files = [.. site.Of(SourceKind.Markdown)];
        Note?[] notes = new Note?[files.Length];
        List<Diagnostic>?[] found = new List<Diagnostic>?[files.Length];
        Parallel.For(
            0,
            files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            () => new NoteReader(options.Drafts, rules),
            (i, _, reader) =>
            {
                List<Diagnostic> mine = [];
                notes[i] = ParseNote(site.Folder, files[i].Path, reader, mine);
                found[i] = mine.Count == 0 ? null : mine;
                return reader;
            },
            reader => reader.Dispose());
        foreach (List<Diagnostic>? mine in found)
        {
            diagnostics.AddRange(mine ?? []);
        }

        return [.. notes.OfType<Note>()];
    }

    private static Note? ParseNote(ISourceFolder folder, SourcePath path, NoteReader reader, List<Diagnostic> diagnostics)
    {
        if (folder.Read(path, diagnostics) is not { } source)
        {
            return null;
        }

        try
        {
            return reader.Read(source, diagnostics);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            // One file that we fail on must not hide what is wrong with the others.
            diagnostics.Add(new Diagnostic(Catalogue.OwnBug, new SourcePlace(path), $"reading this file failed: {bug.GetType().Name}: {bug.Message}")
            {
                Help = "please report this with the file",
            });
            return null;
        }
    }
}
