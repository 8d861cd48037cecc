namespace NotesGen.Sources;

/// <summary>What a file of the site's folder is for.</summary>
public enum SourceKind
{
    /// <summary>Markdown: a note, hub, topic, cluster, inquiry or page.</summary>
    Markdown,

    /// <summary>A bibliography in BibTeX, <c>*.bib</c>.</summary>
    BibTex,

    /// <summary>A bibliography in CSL-JSON, <c>*.csl.json</c>.</summary>
    CslJson,

    /// <summary>The configuration, <c>notesgen.yaml</c> at the top.</summary>
    Configuration,

    /// <summary>A file of settings that Obsidian keeps in a vault, <c>.obsidian/*.json</c>.</summary>
    VaultSettings,

    /// <summary>A file of the site's own theme, below <c>_templates</c>.</summary>
    Template,

    /// <summary>Anything else: copied as it is if something links to it.</summary>
    Asset,
}
