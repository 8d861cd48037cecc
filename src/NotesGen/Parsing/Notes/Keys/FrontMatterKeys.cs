using NotesGen.Model;
using Shape = NotesGen.Parsing.Notes.FrontMatterShape;

namespace NotesGen.Parsing.Notes;

/// <summary>
/// Every key of the front matter that means something to us, in the order in which the manual tells of them. Notes are read by these keys and no others;
/// the JSON Schema and the manual's page are made from them. Whatever else stands in the front matter is kept for templates.
/// </summary>
public static class FrontMatterKeys
{
    internal static readonly FrontMatterKey Title = new("title", Shape.Text, "What readers see, often a question; without it the first level-1 heading, then the file's name.", "Does attention need recurrence?");

    internal static readonly FrontMatterKey Claim = new("claim", Shape.Text, "The answer in one sentence, shown beside the title.", "No; a model of attention alone translates better.");

    internal static readonly FrontMatterKey Description = new("description", Shape.Text, "The text of the note's card; without it the first paragraph, cut at the end of a sentence.", "What was lost when recurrence went, and what was not.", "summary");

    internal static readonly FrontMatterKey Subtitle = new("subtitle", Shape.Text, "The line below the title of a hub's page.", "From recurrence to attention") { OnlyOf = NoteKind.Hub };

    internal static readonly FrontMatterKey Type = new("type", Shape.Type, "The kind of the note; without it the nearest folder that is named after a kind decides. Any other word is a note's own label.", "hub");

    internal static readonly FrontMatterKey Date = new("date", Shape.Date, "When it was first published; without it the day of the first commit, in a full git clone. Never the file's time.", "2025-06-02", "created");

    internal static readonly FrontMatterKey Updated = new("updated", Shape.Date, "When it was last changed in meaning.", "2025-07-14", "modified", "lastmod");

    internal static readonly FrontMatterKey Topic = new("topic", Shape.Reference, "The topic that it is sourced from; one without a file of its own exists by being named.", "attention", "category");

    internal static readonly FrontMatterKey Topics = new("topics", Shape.References, "As some vaults write it: what names a hub counts as `hubs`, the first that does not as `topic`.", "[attention, \"[[Transformers]]\"]");

    internal static readonly FrontMatterKey Cluster = new("cluster", Shape.References, "Its clusters, the primary one first; without one that of its topic.", "architectures");

    internal static readonly FrontMatterKey Clusters = new("clusters", Shape.References, "The same; those of `cluster` come first.", "[architectures, training]");

    internal static readonly FrontMatterKey Hubs = new("hubs", Shape.References, "Hubs that it belongs to, beside those that list it.", "[transformers]");

    internal static readonly FrontMatterKey Sources = new("sources", Shape.Papers, "Its papers: citation keys, arXiv ids, DOIs, addresses, or maps with `id`, `title`, `authors`, `year` and `url`.", "[vaswani2017attention, \"arxiv:1409.0473\"]");

    internal static readonly FrontMatterKey PapersToo = new("papers", Shape.Papers, "The same; those of `sources` come first.", "[vaswani2017attention]");

    internal static readonly FrontMatterKey ArXiv = new("arxiv", Shape.Papers, "The same for arXiv ids, which need no prefix here.", "1706.03762");

    internal static readonly FrontMatterKey Doi = new("doi", Shape.Papers, "The same for DOIs, which need no prefix here.", "10.1162/neco.1997.9.8.1735");

    internal static readonly FrontMatterKey Related = new("related", Shape.References, "Notes that the author relates by hand; they come first among the related ones.", "[\"[[positional-encoding]]\"]");

    internal static readonly FrontMatterKey Supports = new("supports", Shape.References, "Notes that it supports: shown on both ends.", "[attention-is-enough]");

    internal static readonly FrontMatterKey Contradicts = new("contradicts", Shape.References, "Notes that it contradicts: shown on both ends.", "[recurrence-is-needed]");

    internal static readonly FrontMatterKey Refines = new("refines", Shape.References, "Notes that it refines: shown on both ends.", "[attention-is-enough]");

    internal static readonly FrontMatterKey Replicates = new("replicates", Shape.References, "Notes that it replicates: shown on both ends.", "[attention-is-enough]");

    internal static readonly FrontMatterKey Tags = new("tags", Shape.Tags, "Tags, with or without `#`; `a/b` stands below `a`.", "[architecture, methods/ablation]");

    internal static readonly FrontMatterKey Tag = new("tag", Shape.Tags, "The same; those of `tags` come first.", "architecture");

    internal static readonly FrontMatterKey Authors = new("authors", Shape.Texts, "Who wrote it.", "[Ada Lovelace]", "author");

    internal static readonly FrontMatterKey Language = new("lang", Shape.Text, "Its language as a BCP 47 tag, when it is not the site's.", "de", "language");

    internal static readonly FrontMatterKey Draft = new("draft", Shape.Truth, "`true` keeps the note out of every output.", "true");

    internal static readonly FrontMatterKey Publish = new("publish", Shape.Truth, "`false` keeps the note out of every output.", "false", "published");

    internal static readonly FrontMatterKey Slug = new("slug", Shape.Text, "Its part of the address; without it the file's name, in lower case and with hyphens.", "attention");

    internal static readonly FrontMatterKey Aliases = new("aliases", Shape.Texts, "Further names that links may use; one that looks like a path is an old address as well.", "[Self-attention]", "alias");

    internal static readonly FrontMatterKey Redirects = new("redirects", Shape.Addresses, "Old addresses that lead to the note.", "[old/attention]");

    internal static readonly FrontMatterKey Permalink = new("permalink", Shape.Text, "The address that Obsidian Publish or Jekyll gave it: it leads to the note, unless there is something else.", "old/attention");

    internal static readonly FrontMatterKey Sections = new("sections", Shape.Sections, "The sections of a hub, before those of its text.", "[{ title: Basics, notes: [attention] }]") { OnlyOf = NoteKind.Hub };

    internal static readonly FrontMatterKey Notes = new("notes", Shape.Findings, "The notes that an inquiry rests on, each with what it adds.", "[{ note: attention, finding: Recurrence is not needed. }]") { OnlyOf = NoteKind.Inquiry };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } =
    [
        Title, Claim, Description, Subtitle, Type, Date, Updated, Topic, Topics, Cluster, Clusters, Hubs, Sources, PapersToo, ArXiv, Doi, Related, Supports,
        Contradicts, Refines, Replicates, Tags, Tag, Authors, Language, Draft, Publish, Slug, Aliases, Redirects, Permalink, Sections, Notes,
    ];
}
