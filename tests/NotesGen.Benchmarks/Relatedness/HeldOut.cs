using NotesGen.Model;
using NotesGen.Parsing;

namespace NotesGen.Benchmarks.Relatedness;

/// <summary>A site as if its author had not yet sorted its notes: no hub, topic, cluster or inquiry, and of the rest only some evidence.</summary>
internal static class HeldOut
{
    public static ParsedSite From(ParsedSite site, Evidence evidence) => site with
    {
        Notes = [.. site.Notes.Where(note => note.Kind == NoteKind.Note).Select(note => Without(note, evidence))],
        Bibliographies = evidence.HasFlag(Evidence.Titles) ? site.Bibliographies : [],
    };

    private static Note Without(Note note, Evidence evidence) => note with
    {
        Topic = null,
        TopicsOrHubs = [],
        Clusters = [],
        Tags = evidence.HasFlag(Evidence.Tags) ? note.Tags : [],
        Sources = evidence.HasFlag(Evidence.Papers) ? note.Sources : [],
        Citations = evidence.HasFlag(Evidence.Papers) ? note.Citations : [],
        Body = evidence.HasFlag(Evidence.Words) ? note.Body : note.Body with { Terms = [] },
        Links = [.. note.Links.Select(link => IsKept(link.Role, evidence) ? link : link with { Target = "", Subpath = null })],
    };

    /// <summary>What the author relates by hand is held out like hubs and topics; a link left out becomes one to the note itself.</summary>
    private static bool IsKept(LinkRole role, Evidence evidence) => role switch
    {
        LinkRole.Mention => evidence.HasFlag(Evidence.Mentions),
        LinkRole.Supports or LinkRole.Contradicts or LinkRole.Refines or LinkRole.Replicates => evidence.HasFlag(Evidence.Relations),
        _ => false,
    };
}
