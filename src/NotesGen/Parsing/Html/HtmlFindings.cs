using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Outline;
using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Parsing.Html;

/// <summary>What the raw HTML of one note adds to the note: links, headings, ids, words, and what was left out of it.</summary>
/// <param name="path">The file.</param>
/// <param name="offset">Where the Markdown begins in the file.</param>
/// <param name="links">The note's links.</param>
/// <param name="headings">The headings of its Markdown; null for a hub, whose headings of the text open sections.</param>
/// <param name="anchors">The ids of its page.</param>
/// <param name="terms">Counts the words.</param>
/// <param name="diagnostics">Where to report.</param>
internal sealed class HtmlFindings(
    SourcePath path, int offset, List<Link> links, List<Heading>? headings, GitHubAnchors anchors, TermCounter terms, ICollection<Diagnostic> diagnostics)
{
    private readonly List<string> ids = [];
    private int nextHeading;
    private int level = 1;

    /// <summary>Where the Markdown begins in the file.</summary>
    public int Offset => offset;

    /// <summary>The ids that raw HTML gives to its elements, which links can name.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Says that something is left out.</summary>
    public void LeaveOut(SourceSpan place, string what) => diagnostics.Add(
        new Diagnostic(Catalogue.RawHtml, new SourcePlace(path, place), what + " is left out")
        {
            Help = "say it in Markdown; or, if you answer for all that is in the notes, set `html: trusted`",
        });

    /// <summary>Adds a link into the site; returns its index.</summary>
    public int AddLink(LinkForm form, string address, string? text, SourceSpan place)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        links.Add(new Link(form, LinkRole.Mention, Uri.UnescapeDataString(hash < 0 ? address : address[..hash]), place)
        {
            Subpath = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]),
            Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        });
        return links.Count - 1;
    }

    /// <summary>Gives an element the id that its author wants; false if the page has it already, or needs it.</summary>
    public bool TakeId(string id)
    {
        if (id.Length is 0 or > 200 || id.AsSpan().ContainsAny(" \t\n\f\r") || !anchors.TakeWritten(id))
        {
            return false;
        }

        ids.Add(id);
        return true;
    }

    /// <summary>The level at which a heading of the Markdown is shown, between headings of raw HTML.</summary>
    public int Meet(string anchor, int written)
    {
        int found = headings?.FindIndex(nextHeading, heading => heading.Anchor == anchor) ?? -1;
        if (headings is null || found < 0)
        {
            return written;
        }

        level = Math.Min(written, level + 1);
        headings[found] = headings[found] with { Level = level };
        nextHeading = found + 1;
        return level;
    }

    /// <summary>Adds a heading of raw HTML; returns the level at which it is shown, and its id.</summary>
    public (int Level, string Anchor) AddHeading(int written, string text, string? id)
    {
        string anchor = id ?? anchors.Next(text);
        if (headings is null)
        {
            return (Math.Max(written, 3), anchor);
        }

        level = Math.Clamp(written, 2, Math.Min(level + 1, 6));
        headings.Insert(nextHeading++, new Heading(level, text, anchor, text));
        return (level, anchor);
    }

    /// <summary>Counts the words of a block of HTML.</summary>
    public void AddWords(ReadOnlySpan<char> words) => terms.Add(words);
}
