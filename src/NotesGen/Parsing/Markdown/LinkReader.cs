using Markdig.Syntax.Inlines;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Wikilinks;
using NotesGen.Parsing.Papers;

namespace NotesGen.Parsing.Markdown;

/// <summary>Turns links of the syntax tree into links of the note, as written.</summary>
internal sealed class LinkReader(SourcePath path, string markdown, int offset, List<Link> links, ICollection<Diagnostic> diagnostics)
{
    /// <summary>What reference links may add to a text beyond its own length: a definition is written once and used without end.</summary>
    private const int MostRepeated = 100_000;

    private long repeated;
    private bool leavesOut;

    /// <summary>The papers that the text links to by their address at arXiv or by their DOI.</summary>
    public List<PaperReference> Papers { get; } = [];

    /// <summary>Adds a wikilink; returns its index.</summary>
    public int Add(WikilinkInline wikilink, int passage, int start, int length)
    {
        links.Add(new Link(wikilink.IsEmbed ? LinkForm.Embed : LinkForm.Wikilink, LinkRole.Mention, wikilink.Target, Place(wikilink.Span))
        {
            Subpath = wikilink.Subpath,
            Text = wikilink.IsEmbed ? wikilink.Label : PlainText.ShownText(wikilink),
            Passage = passage,
            PassageStart = start,
            PassageLength = length,
        });
        return links.Count - 1;
    }

    /// <summary>Adds a Markdown link that leads into the site; null for one that leads elsewhere.</summary>
    public int? Add(LinkInline link, int passage, int start, int length)
    {
        string url = link.Url ?? "";
        if (url.Length == 0 || link.GetDynamicUrl is not null)
        {
            return null;
        }

        if (link.Reference is not null && Repeat(link) > markdown.Length + MostRepeated)
        {
            LeaveOut(link);
            return null;
        }

        if (WebAddress.IsExternal(url))
        {
            if (!WebAddress.IsSafe(url))
            {
                diagnostics.Add(new Diagnostic(Catalogue.UnsafeLink, new SourcePlace(path, Place(link.Span)), "this address has a scheme that readers should not follow, so only its text is shown")
                {
                    Help = "link with `https:`, `http:`, `mailto:`, `tel:` or a path of the site",
                });
            }

            if (!link.IsImage)
            {
                AddPaper(url, link.Span);
            }

            return null;
        }

        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string target = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        links.Add(new Link(link.IsImage ? LinkForm.Image : LinkForm.Markdown, LinkRole.Mention, target, Place(link.Span))
        {
            Subpath = hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]),
            Text = PlainText.Of(link),
            Passage = passage,
            PassageStart = start,
            PassageLength = length,
        });
        return links.Count - 1;
    }

    /// <summary>Linking to a paper names it as a citation does. Other addresses name none.</summary>
    public void AddPaper(string url, Markdig.Syntax.SourceSpan span)
    {
        if (PaperNames.Read(url) is { Kind: PaperIdKind.ArXiv or PaperIdKind.Doi } paper)
        {
            Papers.Add(new PaperReference([paper], Place(span)));
        }
    }

    private long Repeat(LinkInline link) => repeated += link.Url!.Length + (link.Title?.Length ?? 0);

    private void LeaveOut(LinkInline link)
    {
        link.Url = null;
        link.Title = null;
        if (!leavesOut)
        {
            leavesOut = true;
            diagnostics.Add(new Diagnostic(
                Catalogue.RepeatedAddress, new SourcePlace(path, Place(link.Span)), "long addresses are used so often in this note that from here on only the texts of their links are shown")
            {
                Help = "link to a shorter address, or divide the note",
            });
        }
    }

    private SourceSpan Place(Markdig.Syntax.SourceSpan span) =>
        span.IsEmpty ? new SourceSpan(offset, 0) : new SourceSpan(offset + span.Start, Math.Min(span.Length, markdown.Length - span.Start));
}
